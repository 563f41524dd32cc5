package fr.coteacote.agenda;

import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** With whom, where and when a meeting stands; {@code lieu} is empty outside the walls. */
record Place(MembreId membre, Optional<UUID> lieu, Instant debut, Instant fin) {
    static Place de(Creneau creneau) {
        return new Place(creneau.membre(), Optional.of(creneau.lieu().id()), creneau.debut(), creneau.fin());
    }
}
