package fr.coteacote.echanges;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.MoyenADouter;
import fr.coteacote.parcours.Taches;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A number refused twice becomes something to check, for whoever accompanies. */
@Component
class VerifierUnMoyen {
    private static final int JOURS = 7;

    private final Taches taches;
    private final Structures structures;

    VerifierUnMoyen(Taches taches, Structures structures) {
        this.taches = taches;
        this.structures = structures;
    }

    /** One thing to check for each way of reaching somebody. */
    static UUID objet(JeuneId jeune, Canal canal) {
        return UUID.nameUUIDFromBytes(("moyen/" + jeune + "/" + canal).getBytes(StandardCharsets.UTF_8));
    }

    @ApplicationModuleListener
    void apres(MoyenADouter fait) {
        taches.confier(new Taches.Tache(
                fait.jeune(),
                Optional.empty(),
                Optional.of(objet(fait.jeune(), fait.canal())),
                fait.canal() == Canal.SMS
                        ? "Vérifier son numéro : deux SMS ont été refusés"
                        : "Vérifier son adresse : deux courriels ont été refusés",
                structures.aujourdhui().plusDays(JOURS)));
    }
}
