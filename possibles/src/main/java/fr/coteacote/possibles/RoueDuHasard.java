package fr.coteacote.possibles;

import java.util.List;

/**
 * Eight possibles at most, one uniform draw, turned again at will. Nothing it gives commits to anything.
 *
 * @param cases the same list is shown as text
 */
public record RoueDuHasard(List<Proposition> cases) {
    public static final int CASES_MAX = 8;

    public RoueDuHasard {
        cases = List.copyOf(cases);
        if (cases.size() > CASES_MAX) {
            throw new IllegalArgumentException("huit cases au plus");
        }
    }

    /** What the wheel gave. */
    public sealed interface Tirage {
        record Propose(int numero, Proposition proposition) implements Tirage {}

        record RouleVide() implements Tirage {}
    }

    /**
     * Turns the wheel.
     *
     * @param graine given by the caller, kept with the draw so that anyone can check it
     * @param tour 0 for the first time, then 1, 2… each turn is a new draw
     */
    public Tirage tourner(long graine, int tour) {
        if (cases.isEmpty()) {
            return new Tirage.RouleVide();
        }
        int numero = Chance.tirer(graine, tour, cases.size());
        return new Tirage.Propose(numero, cases.get(numero));
    }
}
