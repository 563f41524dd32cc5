package fr.coteacote.socle;

import java.io.Serializable;
import java.util.UUID;

/** One person of one structure, from the first light contact to the end of the file. */
public record JeuneId(UUID id) implements Serializable {
    public static JeuneId nouveau() {
        return new JeuneId(Identifiants.nouveau());
    }

    public static JeuneId of(String texte) {
        return new JeuneId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
