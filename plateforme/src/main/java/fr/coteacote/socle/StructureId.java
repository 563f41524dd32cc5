package fr.coteacote.socle;

import java.io.Serializable;

/** Number of a Mission Locale in this installation. */
public record StructureId(int numero) implements Serializable {
    public StructureId {
        if (numero <= 0) {
            throw new IllegalArgumentException("numero de structure " + numero);
        }
    }
}
