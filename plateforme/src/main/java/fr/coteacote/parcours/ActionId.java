package fr.coteacote.parcours;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

/** One small step of a plan. */
public record ActionId(UUID id) {
    public static ActionId nouveau() {
        return new ActionId(Identifiants.nouveau());
    }

    public static ActionId of(String texte) {
        return new ActionId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
