package fr.coteacote.possibles;

import java.util.List;

/**
 * What unblocks one gate: possibles to take up in this order, three at most, the last one bringing the key.
 *
 * @param ouvre the gate it opens
 */
public record Levier(Critere ouvre, Cle cle, List<Etape> etapes) {
    public static final int ETAPES_MAX = 3;

    /** A step, itself a possible. */
    public record Etape(String id, String titre, Genre genre, Verdict verdict) {}

    public Levier {
        etapes = List.copyOf(etapes);
    }
}
