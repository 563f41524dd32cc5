package fr.coteacote.agenda;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

public record SeanceId(UUID id) {
    public static SeanceId nouveau() {
        return new SeanceId(Identifiants.nouveau());
    }

    public static SeanceId of(String texte) {
        return new SeanceId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
