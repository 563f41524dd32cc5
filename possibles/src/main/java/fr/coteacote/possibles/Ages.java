package fr.coteacote.possibles;

/**
 * Ages in whole years, both included.
 *
 * @param minSur from this age it is sure; between {@code min} and it, the source does not say
 * @param maxRqth upper bound for a recognised disabled worker, when it is higher
 */
public record Ages(int min, int minSur, int max, int maxRqth) {
    private static final int SANS_LIMITE = 127;
    public static final Ages TOUS = de(0, SANS_LIMITE);

    public Ages {
        if (min < 0 || minSur < min || max < minSur || maxRqth < max || maxRqth > SANS_LIMITE) {
            throw new IllegalArgumentException("âges impossibles : %d-%d (%d)".formatted(min, max, maxRqth));
        }
    }

    public Ages(int min, int max, int maxRqth) {
        this(min, min, max, maxRqth);
    }

    public static Ages de(int min, int max) {
        return new Ages(min, max, max);
    }

    public static Ages aPartirDe(int min) {
        return de(min, SANS_LIMITE);
    }

    boolean sansMaximum() {
        return max == SANS_LIMITE;
    }
}
