package fr.coteacote.droits;

/** A condition, what is known of it, and the figures when it compares some. */
public sealed interface Motif {
    Condition condition();

    Tri etat();

    /** A condition that compares nothing; instances are shared. */
    record Fait(Condition condition, Tri etat) implements Motif {
        private static final Fait[][] TOUS = new Fait[Condition.values().length][Tri.values().length];

        static {
            for (Condition c : Condition.values()) {
                for (Tri t : Tri.values()) {
                    TOUS[c.ordinal()][t.ordinal()] = new Fait(c, t);
                }
            }
        }
    }

    /** A condition on a figure: what was found and the limit, in the condition's own unit (years, euros, level). */
    record Mesure(Condition condition, Tri etat, Plage constate, double limite) implements Motif {}

    static Motif de(Condition condition, Tri etat) {
        return Fait.TOUS[condition.ordinal()][etat.ordinal()];
    }

    static Motif de(Condition condition, Tri etat, Plage constate, double limite) {
        return new Mesure(condition, etat, constate, limite);
    }
}
