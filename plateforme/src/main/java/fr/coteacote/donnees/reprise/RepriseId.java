package fr.coteacote.donnees.reprise;

import fr.coteacote.socle.Identifiants;
import java.util.UUID;

/** One file brought to be taken over. */
public record RepriseId(UUID id) {
    public static RepriseId of(String texte) {
        return new RepriseId(UUID.fromString(texte));
    }

    static RepriseId nouveau() {
        return new RepriseId(Identifiants.nouveau());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
