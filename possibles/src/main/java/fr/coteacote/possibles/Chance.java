package fr.coteacote.possibles;

import java.nio.charset.StandardCharsets;

/**
 * Chance that anyone can draw again: everything comes from a seed, nothing from the machine.
 *
 * <p>Mixing is SplitMix64's (Steele, Lea, Flood, 2014), written here so that no release of Java changes a draw.
 */
final class Chance {
    private static final long OR = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /** Seed of some words: person, day, version… */
    static long graine(Object... mots) {
        long graine = OR;
        for (Object mot : mots) {
            for (byte octet : mot.toString().getBytes(StandardCharsets.UTF_8)) {
                graine = (graine ^ octet) * 0x100000001B3L;
            }
            graine = melange(graine);
        }
        return graine;
    }

    static long melange(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** The number that ranks one thing in one draw: sorting by it draws fairly, whatever else is in the catalogue. */
    static long jeton(long graine, long empreinte) {
        return melange(graine ^ melange(empreinte));
    }

    /** Uniform in 0..cases-1: a draw that would favour the first cases is drawn again. */
    static int tirer(long graine, int tour, int cases) {
        long borne = (1L << 32) - (1L << 32) % cases;
        long etat = melange(graine + OR * (tour + 1L));
        long tire = etat >>> 32;
        while (tire >= borne) {
            etat = melange(etat + OR);
            tire = etat >>> 32;
        }
        return (int) (tire % cases);
    }
}
