package fr.coteacote.possibles;

import java.io.BufferedReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The weights of the ranking, edited and versioned by the structure.
 *
 * <p>Table given as data: {@code version;critere;poids;pourquoi}, one line for each {@link CritereDeRang}. A line for
 * anything else is refused: no weight per sector, employer or person can be added.
 */
public final class TableDePoids {
    private static final int POIDS_MAX = 1000;

    private final String version;
    private final Map<CritereDeRang, Integer> poids;

    private TableDePoids(String version, Map<CritereDeRang, Integer> poids) {
        this.version = version;
        this.poids = poids;
    }

    /** The table shipped with the library. */
    public static TableDePoids parDefaut() {
        return lire(TableCsv.ressource("poids.csv"));
    }

    /** A table held otherwise than in a file: a weight for each criterion. */
    public static TableDePoids de(String version, Map<CritereDeRang, Integer> poids) {
        if (poids.size() != CritereDeRang.values().length) {
            throw new IllegalArgumentException("la table donne un poids à chaque critère, et à eux seuls");
        }
        poids.values().forEach(TableDePoids::borne);
        return new TableDePoids(version, new EnumMap<>(poids));
    }

    public static TableDePoids lire(BufferedReader table) {
        var poids = new EnumMap<CritereDeRang, Integer>(CritereDeRang.class);
        var lignes = TableCsv.lignes(table, "version", "critere", "poids");
        for (var ligne : lignes) {
            poids.put(critere(ligne.get(1)), borne(ligne.entier(2)));
        }
        return de(lignes.getFirst().get(0), poids);
    }

    private static CritereDeRang critere(String nom) {
        return Arrays.stream(CritereDeRang.values())
                .filter(c -> c.name().equals(nom))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("aucun poids n’existe pour : " + nom));
    }

    private static int borne(int poids) {
        if (poids < 0 || poids > POIDS_MAX) {
            throw new IllegalArgumentException("un poids va de 0 à %d : %d".formatted(POIDS_MAX, poids));
        }
        return poids;
    }

    public String version() {
        return version;
    }

    public Map<CritereDeRang, Integer> poids() {
        return Map.copyOf(poids);
    }

    public int poids(CritereDeRang critere) {
        return Optional.ofNullable(poids.get(critere)).orElseThrow();
    }
}
