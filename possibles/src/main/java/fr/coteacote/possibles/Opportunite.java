package fr.coteacote.possibles;

import java.util.Set;

/**
 * One thing that exists today: a job, a workshop, a service, a right…
 *
 * @param id unique in a catalogue, stable from one import to the next
 * @param apporte what it brings that may open other things
 * @param parConseiller true when only a professional can ask for it: it is then done together
 */
public record Opportunite(
        String id,
        Genre genre,
        Presentation presentation,
        Source source,
        Lieu lieu,
        Calendrier calendrier,
        Conditions conditions,
        Set<Cle> apporte,
        boolean parConseiller) {
    public Opportunite {
        if (id.isBlank()) {
            throw new IllegalArgumentException("un possible a un identifiant");
        }
        apporte = Set.copyOf(apporte);
    }
}
