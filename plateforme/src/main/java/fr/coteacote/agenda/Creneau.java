package fr.coteacote.agenda;

import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.Duration;
import java.time.Instant;

/** Half an hour, say, when somebody of the team can receive somewhere. */
public record Creneau(MembreId membre, LieuId lieu, Instant debut, Instant fin) {
    public Creneau {
        if (!fin.isAfter(debut)) {
            throw new IllegalArgumentException("un creneau dure : " + debut + " - " + fin);
        }
    }

    boolean chevauche(Instant autreDebut, Instant autreFin) {
        return debut.isBefore(autreFin) && autreDebut.isBefore(fin);
    }

    public Duration duree() {
        return Duration.between(debut, fin);
    }
}
