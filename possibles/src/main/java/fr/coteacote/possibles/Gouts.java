package fr.coteacote.possibles;

import java.util.List;
import java.util.Set;

/**
 * What attracts the person, what they can do, what is urgent now.
 *
 * @param surprisePourCent dose of surprise they chose, 0 to 50
 */
public record Gouts(List<Envie> envies, List<Talent> talents, Set<Theme> urgences, int surprisePourCent) {
    public static final int SURPRISE_PAR_DEFAUT = 20;
    public static final int SURPRISE_MAX = 50;
    public static final Gouts NON_DITS = new Gouts(List.of(), List.of(), Set.of(), SURPRISE_PAR_DEFAUT);

    public Gouts {
        if (surprisePourCent < 0 || surprisePourCent > SURPRISE_MAX) {
            throw new IllegalArgumentException("la surprise se dose de 0 à 50 %% : %d".formatted(surprisePourCent));
        }
        envies = List.copyOf(envies);
        talents = List.copyOf(talents);
        urgences = Set.copyOf(urgences);
    }

    public Gouts avecSurprise(int pourCent) {
        return new Gouts(envies, talents, urgences, pourCent);
    }
}
