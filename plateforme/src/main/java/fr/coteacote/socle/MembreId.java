package fr.coteacote.socle;

import java.io.Serializable;
import java.util.UUID;

/** Somebody of the team. */
public record MembreId(UUID id) implements Serializable {
    public static MembreId nouveau() {
        return new MembreId(Identifiants.nouveau());
    }

    public static MembreId of(String texte) {
        return new MembreId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
