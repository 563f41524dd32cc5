package fr.coteacote.possibles;

/** What it costs the person. */
public sealed interface Cout {
    record Gratuit() implements Cout {}

    /** To pay, in cents. */
    record Payant(long centimes) implements Cout {}

    /** To pay, price not given. */
    record PrixNonDonne() implements Cout {}

    /** Nobody says whether it is free. */
    record NonPrecise() implements Cout {}
}
