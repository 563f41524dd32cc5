package fr.coteacote.catalogue.direct;

/** The producer does not answer, or refuses: nothing is written, what was there stays. */
public final class PanneDuProducteur extends RuntimeException {
    public PanneDuProducteur(String quoi) {
        super(quoi);
    }

    public PanneDuProducteur(String quoi, Throwable cause) {
        super(quoi, cause);
    }
}
