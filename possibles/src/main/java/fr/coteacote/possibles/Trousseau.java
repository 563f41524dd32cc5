package fr.coteacote.possibles;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** For each key, the things around the person that bring it: the best open ones, and some that are blocked too. */
final class Trousseau {
    private static final int OUVERTES = 24;
    private static final int BLOQUEES = 6;
    private static final Cle[] CLES = Cle.values();

    private final Meilleurs[] ouvertes = new Meilleurs[CLES.length];
    private final Meilleurs[] bloquees = new Meilleurs[CLES.length];
    private final Map<Cle, int[]> ouvertesEnOrdre = new EnumMap<>(Cle.class);
    private final Map<Cle, int[]> bloqueesEnOrdre = new EnumMap<>(Cle.class);

    Trousseau() {
        Arrays.setAll(ouvertes, _ -> new Meilleurs(OUVERTES));
        Arrays.setAll(bloquees, _ -> new Meilleurs(BLOQUEES));
    }

    void accrocher(Fiche f, int rang, long cle, boolean ouverte) {
        var anneaux = ouverte ? ouvertes : bloquees;
        for (int reste = f.apporte; reste != 0; reste &= reste - 1) {
            anneaux[Integer.numberOfTrailingZeros(reste)].offrir(cle, rang);
        }
    }

    /** To be asked once everything has been read. */
    int[] ouvertes(Cle cle) {
        return ouvertesEnOrdre.computeIfAbsent(cle, c -> ouvertes[c.ordinal()].enOrdre());
    }

    int[] bloquees(Cle cle) {
        return bloqueesEnOrdre.computeIfAbsent(cle, c -> bloquees[c.ordinal()].enOrdre());
    }
}
