package fr.coteacote.possibles;

import java.util.Set;

/**
 * Something the person wants, in their words, with what it points at in the catalogue.
 *
 * @param mots as they said it; quoted back in the reasons
 */
public record Envie(String mots, Set<String> rome, Set<Theme> themes, Set<Genre> genres) {
    public Envie {
        rome = Set.copyOf(rome);
        themes = Set.copyOf(themes);
        genres = Set.copyOf(genres);
    }
}
