package fr.coteacote.socle;

/** Somebody else changed the same thing since it was read: shown as a clear conflict, nothing overwritten. */
public class ModifieEntreTemps extends RuntimeException {
    public ModifieEntreTemps(String quoi) {
        super(quoi);
    }
}
