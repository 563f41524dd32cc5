package fr.coteacote.agenda;

import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** With whom, where and when a meeting stands; {@code lieu} is empty outside the walls, {@code salle} when none is lent. */
record Place(MembreId membre, Optional<UUID> lieu, Optional<UUID> salle, Instant debut, Instant fin) {
    static Place de(Creneau creneau) {
        return new Place(
                creneau.membre(), Optional.of(creneau.lieu().id()), Optional.empty(), creneau.debut(), creneau.fin());
    }

    Place dans(Optional<UUID> autreSalle) {
        return new Place(membre, lieu, autreSalle, debut, fin);
    }
}
