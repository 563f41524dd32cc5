package fr.coteacote.echanges;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.JeuneId;
import java.time.Instant;
import java.util.List;

/** Meetings to come, as they stand now: told by the roof, which reads the agenda. */
public interface RendezVousARappeler {
    record Prevu(RendezVousId id, JeuneId jeune, String nature, Instant debut, Instant prisLe) {}

    List<Prevu> entre(Instant debut, Instant fin);

    /** True while this meeting is still planned at this hour. */
    boolean tient(RendezVousId id, Instant debut);
}
