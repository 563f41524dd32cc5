package fr.coteacote.parcours;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.JeuneId;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An aim is a track with a first step that can be done; where it leads in the end may stay open (S1-39). */
@Component
public class FaireUnPremierPas {
    private final Plan plan;
    private final Pistes pistes;

    FaireUnPremierPas(Plan plan, Pistes pistes) {
        this.plan = plan;
        this.pistes = pistes;
    }

    /** @param pas what can be done now, in a few words; never empty */
    @Transactional
    public ActionId vers(UUID piste, JeuneId jeune, String pas) {
        if (pas.isBlank()) {
            throw new IllegalArgumentException("un but sans premier pas");
        }
        var id = plan.proposer(jeune, new Plan.Idee(Action.Nature.ACTION, pas, "", Voix.JEUNE, ""));
        pistes.viser(piste, jeune, id);
        return id;
    }
}
