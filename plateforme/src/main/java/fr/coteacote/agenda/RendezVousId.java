package fr.coteacote.agenda;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

public record RendezVousId(UUID id) {
    public static RendezVousId nouveau() {
        return new RendezVousId(Identifiants.nouveau());
    }

    public static RendezVousId of(String texte) {
        return new RendezVousId(UUID.fromString(texte));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
