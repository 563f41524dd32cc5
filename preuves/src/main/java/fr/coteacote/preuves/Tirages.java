package fr.coteacote.preuves;

import java.util.function.Consumer;

/**
 * Tries a property on many values drawn at random. A failure tells the seed of the draw that broke it; {@code -Dtirages.graine=…}
 * plays that draw alone again.
 */
public final class Tirages {
    private static final String GRAINE = "tirages.graine";

    private Tirages() {}

    public static void essayer(int combien, Consumer<Hasard> propriete) {
        Long rejouee = Long.getLong(GRAINE);
        if (rejouee != null) {
            tirer(rejouee, propriete);
            return;
        }
        long depart = System.nanoTime();
        for (int i = 0; i < combien; i++) {
            tirer(depart + i, propriete);
        }
    }

    private static void tirer(long graine, Consumer<Hasard> propriete) {
        try {
            propriete.accept(new Hasard(graine));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("-D%s=%d rejoue ce tirage : %s".formatted(GRAINE, graine, e.getMessage()), e);
        }
    }
}
