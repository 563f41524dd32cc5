package fr.coteacote.parcours;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

/** What two people write together during a meeting. */
public record BilanId(UUID id) {
    public static BilanId nouveau() {
        return new BilanId(Identifiants.nouveau());
    }

    public static BilanId of(String texte) {
        return new BilanId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
