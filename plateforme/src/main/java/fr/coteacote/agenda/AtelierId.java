package fr.coteacote.agenda;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

public record AtelierId(UUID id) {
    public static AtelierId nouveau() {
        return new AtelierId(Identifiants.nouveau());
    }

    public static AtelierId of(String texte) {
        return new AtelierId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
