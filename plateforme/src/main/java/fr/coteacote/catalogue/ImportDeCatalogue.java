package fr.coteacote.catalogue;

import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file brought to the catalogue, and where it stands.
 *
 * @param entier true when it holds everything its producer has: what it no longer holds is then withdrawn
 */
public record ImportDeCatalogue(
        ImportId id,
        String fichier,
        boolean entier,
        Etat etat,
        MembreId par,
        Instant depose,
        Optional<CompteRendu> rapport) {
    public enum Etat {
        /** Being read, nothing is written. */
        LECTURE,
        /** Broken, cut, empty, or of no known format: the catalogue is untouched. */
        REFUSE,
        /** Read: what it would do is known. */
        ESSAYE,
        EN_COURS,
        FAIT,
        ECHOUE,
        ABANDONNE
    }
}
