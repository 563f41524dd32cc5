package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Seance;
import fr.coteacote.espaces.jeune.PageMonDossier.Manque;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** My file shown again when a form lacks something: it says what, and what was typed is still there. */
@Component
class DossierRepris {
    private final CompositionDeMonDossier composition;
    private final Registres registres;
    private final HttpServletRequest requete;

    DossierRepris(CompositionDeMonDossier composition, Registres registres, HttpServletRequest requete) {
        this.composition = composition;
        this.registres = registres;
        this.requete = requete;
    }

    /**
     * @param champ identifier of the field
     * @param raison key of what to do, under {@code dossier.dit.}
     */
    String manque(Seance seance, String champ, String raison, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        var manque = new Manque(champ, t.dire("dossier.dit." + raison));
        return rendu.page(
                        "espaces/jeune/dossier",
                        composition.composer(moi, t, "", Optional.empty(), Optional.of(manque)))
                .entiere();
    }
}
