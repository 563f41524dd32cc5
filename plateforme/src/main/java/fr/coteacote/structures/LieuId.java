package fr.coteacote.structures;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

/** A place where people are received. */
public record LieuId(UUID id) {
    public static LieuId nouveau() {
        return new LieuId(Identifiants.nouveau());
    }

    public static LieuId of(String texte) {
        return new LieuId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
