package fr.coteacote.agenda;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

/** A kind of meeting of one structure. */
public record GenreId(UUID id) {
    public static GenreId nouveau() {
        return new GenreId(Identifiants.nouveau());
    }

    public static GenreId of(String texte) {
        return new GenreId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
