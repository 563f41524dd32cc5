package fr.coteacote.possibles;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is shown of a thing.
 *
 * @param benefice "Concrètement, ça m’apporte…", one sentence, never empty
 * @param beneficeDerive true when the sentence was derived from the data and not written by a person
 * @param organisation employer or structure, empty when the source does not name it
 * @param siret or empty; serves to merge duplicates only
 * @param rome occupation code, or empty; unknown codes are kept
 * @param paye whether it brings money
 * @param reponsesPourCent how often this employer answers, 0 to 100
 */
public record Presentation(
        String titre,
        String benefice,
        boolean beneficeDerive,
        Optional<String> organisation,
        Optional<String> siret,
        Set<Theme> themes,
        Optional<String> rome,
        Constat paye,
        OptionalInt reponsesPourCent,
        List<Recommandation> recommandations) {
    public Presentation {
        if (titre.isBlank()) {
            throw new IllegalArgumentException("un possible a un titre");
        }
        if (benefice.isBlank()) {
            throw new IllegalArgumentException("« concrètement, ça m’apporte… » est obligatoire : " + titre);
        }
        themes = Set.copyOf(themes);
        recommandations = List.copyOf(recommandations);
    }
}
