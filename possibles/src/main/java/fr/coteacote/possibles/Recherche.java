package fr.coteacote.possibles;

import java.util.OptionalInt;
import java.util.Set;

/**
 * What the person (or the counsellor) asks to see. Empty asks for everything.
 *
 * @param rayonKm as the crow flies
 * @param rome occupations, near ones appear only if nothing else is found
 */
public record Recherche(
        OptionalInt rayonKm, Set<String> rome, Set<Genre> genres, Set<Theme> themes, Set<Filtre> filtres) {
    public static final Recherche TOUT = new Recherche(OptionalInt.empty(), Set.of(), Set.of(), Set.of(), Set.of());

    /** The buttons above the list. */
    public enum Filtre {
        PAYE,
        DES_DEMAIN,
        A_PIED_OU_EN_BUS,
        SANS_DIPLOME
    }

    public Recherche {
        rome = Set.copyOf(rome);
        genres = Set.copyOf(genres);
        themes = Set.copyOf(themes);
        filtres = Set.copyOf(filtres);
    }
}
