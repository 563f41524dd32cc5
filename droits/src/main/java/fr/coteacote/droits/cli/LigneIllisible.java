package fr.coteacote.droits.cli;

/** A line that is not a situation; the message says what is wrong, never what it contains. */
final class LigneIllisible extends RuntimeException {
    private static final long serialVersionUID = 1;

    LigneIllisible(String message) {
        super(message);
    }
}
