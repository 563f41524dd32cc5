package fr.coteacote.possibles;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the person already has; empty means never asked.
 *
 * @param niveau highest diploma, 0 (none) to 8
 * @param domainesDiplome domains of the diplomas, in words
 * @param experienceMois months of work by ROME code; an empty map means none yet
 * @param langues languages spoken, in French
 * @param papiers whether they have each paper
 */
public record Acquis(
        OptionalInt niveau,
        Set<String> domainesDiplome,
        Optional<Map<String, Integer>> experienceMois,
        Optional<Set<String>> langues,
        Map<Papier, Boolean> papiers) {
    public static final Acquis NON_DITS =
            new Acquis(OptionalInt.empty(), Set.of(), Optional.empty(), Optional.empty(), Map.of());

    public Acquis {
        domainesDiplome = Set.copyOf(domainesDiplome);
        experienceMois = experienceMois.map(Map::copyOf);
        langues = langues.map(Set::copyOf);
        papiers = Map.copyOf(papiers);
    }
}
