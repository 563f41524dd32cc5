package fr.coteacote.possibles;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One thing shown to one person, one day, with everything that explains why it is there.
 *
 * @param score 0 to 10,000, over what is known only; it orders things for the person, it says nothing of them
 * @param hasard true when drawn by the dose of surprise they chose
 * @param leviers for a blocked thing, what unblocks each gate; shortest first
 */
public record Proposition(
        Opportunite opportunite,
        Verdict verdict,
        int score,
        boolean hasard,
        List<Raison> raisons,
        List<Levier> leviers) {
    public static final int RAISONS_SUR_LA_CARTE = 4;

    public Proposition {
        raisons = List.copyOf(raisons);
        leviers = List.copyOf(leviers);
    }

    /** Four reasons at most: what is missing or to be checked is never hidden behind what attracts. */
    public List<Raison> carte() {
        var manque = raisons.stream().filter(r -> r instanceof Raison.Contre).toList();
        var aVerifier =
                raisons.stream().filter(r -> r instanceof Raison.AVerifier).toList();
        var reserves =
                Stream.concat(manque.stream(), aVerifier.stream()).limit(2).toList();
        var carte = new ArrayList<Raison>(raisons.stream()
                .filter(r -> r instanceof Raison.Pour)
                .limit(RAISONS_SUR_LA_CARTE - reserves.size())
                .toList());
        carte.addAll(reserves);
        raisons.stream()
                .filter(r -> !carte.contains(r))
                .limit(RAISONS_SUR_LA_CARTE - carte.size())
                .forEach(carte::add);
        return List.copyOf(carte);
    }
}
