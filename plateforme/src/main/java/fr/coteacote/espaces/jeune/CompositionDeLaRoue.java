package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.Roues;
import fr.coteacote.socle.JeuneId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes my wheel. */
@Component
@Transactional(readOnly = true)
class CompositionDeLaRoue {
    private final Roues roues;
    private final Registres registres;

    CompositionDeLaRoue(Roues roues, Registres registres) {
        this.roues = roues;
        this.registres = registres;
    }

    public Roues.Page composer(
            JeuneId moi, List<String> envies, String graine, String tour, HttpServletRequest requete) {
        var t = registres.de(moi, requete);
        return roues.composer(
                new QuiRegarde.Connu(moi), new Roues.Demande("/moi/possibles/roue", envies, graine, tour), t);
    }
}
