package fr.coteacote.agenda;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A meeting planned, in the state where it stands; a state offers only what it allows. */
public sealed interface RendezVous {
    Corps corps();

    /** What a meeting keeps in every state. {@code lieu} is empty outside the walls. */
    record Corps(
            RendezVousId id,
            JeuneId jeune,
            MembreId membre,
            Optional<java.util.UUID> lieu,
            Optional<java.util.UUID> salle,
            List<MembreId> autres,
            Nature nature,
            Modalite modalite,
            Instant debut,
            Instant fin,
            boolean vient,
            int version) {
        Place place() {
            return new Place(membre, lieu, salle, debut, fin);
        }
    }

    /** One of the hours proposed: held until then, chosen by the young person or let go. */
    record Propose(Corps corps, java.util.UUID proposition, Instant tenuJusque) implements RendezVous {
        boolean tientEncore(Instant maintenant) {
            return maintenant.isBefore(tenuJusque) && maintenant.isBefore(corps.debut());
        }
    }

    /** To come, or under way: it moves and cancels up to its start, without a reason. */
    record Planifie(Corps corps) implements RendezVous {
        boolean aCommence(Instant maintenant) {
            return !maintenant.isBefore(corps.debut());
        }
    }

    /** Called off by the young person or by the structure; the first may take it back while the hour is free. */
    record Annule(Corps corps, boolean parLeJeune) implements RendezVous {}

    record Honore(Corps corps) implements RendezVous {}

    record NonVenu(Corps corps) implements RendezVous {}

    /** Replaced by another hour. */
    record Reporte(Corps corps) implements RendezVous {}
}
