package fr.coteacote.possibles;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** For each key, the things around the person that bring it: the best open ones, and some that are blocked too. */
final class Trousseau {
    private static final int OUVERTES = 24;
    private static final int BLOQUEES = 6;
    private static final Cle[] CLES = Cle.values();

    private final Map<Cle, Meilleurs> ouvertes = new EnumMap<>(Cle.class);
    private final Map<Cle, Meilleurs> bloquees = new EnumMap<>(Cle.class);

    void accrocher(Fiche f, int rang, long cle, boolean ouverte) {
        for (int reste = f.apporte; reste != 0; reste &= reste - 1) {
            var anneau = ouverte ? ouvertes : bloquees;
            anneau.computeIfAbsent(
                            CLES[Integer.numberOfTrailingZeros(reste)],
                            _ -> new Meilleurs(ouverte ? OUVERTES : BLOQUEES))
                    .offrir(cle, rang);
        }
    }

    int[] ouvertes(Cle cle) {
        return Optional.ofNullable(ouvertes.get(cle)).map(Meilleurs::enOrdre).orElse(new int[0]);
    }

    int[] bloquees(Cle cle) {
        return Optional.ofNullable(bloquees.get(cle)).map(Meilleurs::enOrdre).orElse(new int[0]);
    }
}
