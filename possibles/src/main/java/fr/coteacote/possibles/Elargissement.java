package fr.coteacote.possibles;

import java.util.Set;

/** What was widened because the search found too little; always told. */
public sealed interface Elargissement {
    record Rayon(int avantKm, int apresKm) implements Elargissement {}

    /** Occupations of the same professional domain. */
    record MetiersProches(Set<String> rome) implements Elargissement {}

    /** Any occupation of the same large family. */
    record Domaine(Set<String> rome) implements Elargissement {}

    /** Any kind, any occupation. */
    record Genres(Set<Genre> genres) implements Elargissement {}

    /** The buttons and themes of the search were set aside. */
    record Filtres(Set<Recherche.Filtre> filtres, Set<Theme> themes) implements Elargissement {}
}
