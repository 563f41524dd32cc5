package fr.coteacote.possibles;

import java.util.List;

/**
 * What is shown to one person, one day.
 *
 * @param possibles accessible or to be checked, in order, surprises at their place
 * @param aDebloquer blocked things, those with the shortest levers first
 * @param elargissements what had to be widened for this page not to be empty
 */
public record PageDePossibles(
        List<Proposition> possibles, List<Proposition> aDebloquer, List<Elargissement> elargissements) {
    public PageDePossibles {
        possibles = List.copyOf(possibles);
        aDebloquer = List.copyOf(aDebloquer);
        elargissements = List.copyOf(elargissements);
    }
}
