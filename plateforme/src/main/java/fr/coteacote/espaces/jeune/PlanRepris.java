package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Seance;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** My plan shown again when a form lacks something: it says what, and what was typed is still there. */
@Component
class PlanRepris {
    private final CompositionDeMonPlan composition;
    private final Registres registres;
    private final HttpServletRequest requete;

    PlanRepris(CompositionDeMonPlan composition, Registres registres, HttpServletRequest requete) {
        this.composition = composition;
        this.registres = registres;
        this.requete = requete;
    }

    /** @param champ identifier of the field, and end of the key of what to do */
    String manque(Seance seance, String champ, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        return rendu.page("espaces/jeune/plan", composition.composer(moi, t, "", Optional.of(champ)))
                .entiere();
    }
}
