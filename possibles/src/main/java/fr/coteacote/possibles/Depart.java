package fr.coteacote.possibles;

/** Where the person starts from. A commune is enough; an address is never asked. */
public sealed interface Depart {
    /** @param commune INSEE code, empty when only a point was given */
    record Ici(Point point, String commune) implements Depart {}

    /** A commune is said but nothing puts it on the map. */
    record DansLaCommune(String commune) implements Depart {}

    record NonDit() implements Depart {}
}
