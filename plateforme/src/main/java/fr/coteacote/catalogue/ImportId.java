package fr.coteacote.catalogue;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

/** A file brought to the catalogue. */
public record ImportId(UUID id) {
    public static ImportId nouveau() {
        return new ImportId(Identifiants.nouveau());
    }

    public static ImportId of(String texte) {
        return new ImportId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
