package fr.coteacote.possibles;

/**
 * Ages in whole years, both included.
 *
 * @param maxRqth upper bound for a recognised disabled worker, when it is higher
 */
public record Ages(int min, int max, int maxRqth) {
    public static final Ages TOUS = new Ages(0, 127, 127);

    public Ages {
        if (min < 0 || max > 127 || max < min || maxRqth < max) {
            throw new IllegalArgumentException("âges impossibles : %d-%d (%d)".formatted(min, max, maxRqth));
        }
    }

    public static Ages de(int min, int max) {
        return new Ages(min, max, max);
    }
}
