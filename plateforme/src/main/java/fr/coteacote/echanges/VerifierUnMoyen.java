package fr.coteacote.echanges;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.MoyenADouter;
import fr.coteacote.parcours.Taches;
import fr.coteacote.structures.Structures;
import java.util.Optional;
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

    @ApplicationModuleListener
    void apres(MoyenADouter fait) {
        taches.confier(new Taches.Tache(
                fait.jeune(),
                Optional.empty(),
                Optional.of(fait.message()),
                fait.canal() == Canal.SMS
                        ? "Vérifier son numéro : deux SMS ont été refusés"
                        : "Vérifier son adresse : deux courriels ont été refusés",
                structures.aujourdhui().plusDays(JOURS)));
    }
}
