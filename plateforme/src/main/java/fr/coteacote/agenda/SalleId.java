package fr.coteacote.agenda;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

/** A room of a place. */
public record SalleId(UUID id) {
    public static SalleId nouveau() {
        return new SalleId(Identifiants.nouveau());
    }

    public static SalleId of(String texte) {
        return new SalleId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
