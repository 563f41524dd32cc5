package fr.coteacote.socle;

/** Nothing of this structure bears this identifier: answered 404, whether it exists elsewhere or not. */
public class Introuvable extends RuntimeException {
    public Introuvable(String quoi) {
        super(quoi);
    }
}
