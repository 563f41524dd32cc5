package fr.coteacote.possibles;

/** Packs what orders things into one number, bigger first: the order is total and the same on every machine. */
final class Tri {
    private static final int BITS_HASARD = 38;

    private Tri() {}

    /**
     * Score first; then the one of which more is known; then the accessible one; then a fair draw of the person and
     * the day.
     */
    static long ouverte(long note, boolean accessible, long jeton) {
        long cle = Note.score(note);
        cle = cle << 10 | Math.min(1000, Note.connu(note));
        cle = cle << 1 | (accessible ? 1 : 0);
        return cle << BITS_HASARD | jeton >>> 64 - BITS_HASARD;
    }

    /** Fewer gates shut first, then the score. A blocked thing is only ever compared with blocked things. */
    static long bloquee(int portesFermees, long note, long jeton) {
        long cle = 15 - Math.min(15, portesFermees);
        cle = cle << 14 | Note.score(note);
        return cle << BITS_HASARD | jeton >>> 64 - BITS_HASARD;
    }

    /** No blocked thing with as many gates shut and no better score can be above this. */
    static long bloqueeAuMieux(int portesFermees, int score) {
        return bloquee(portesFermees, (long) score << 32, -1L);
    }

    /** No open thing with no better score can be above this. */
    static long ouverteAuMieux(int score) {
        return ouverte((long) score << 32 | 1000, true, -1L);
    }

    /** Chance alone. */
    static long surprise(long jeton) {
        return jeton >>> 1;
    }
}
