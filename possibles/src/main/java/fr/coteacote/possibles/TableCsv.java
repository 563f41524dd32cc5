package fr.coteacote.possibles;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The library's own small tables: semicolons, a header, no quotes. */
public final class TableCsv {
    private TableCsv() {}

    /** One line, by column. */
    public record Ligne(List<String> champs) {
        public String get(int rang) {
            return champs.get(rang);
        }

        public int entier(int rang) {
            return Integer.parseInt(champs.get(rang));
        }
    }

    public static BufferedReader ressource(String nom) {
        var flux = Objects.requireNonNull(TableCsv.class.getResourceAsStream(nom), nom);
        return new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8));
    }

    /** Every line after the header, which must start with these columns. */
    public static List<Ligne> lignes(BufferedReader table, String... colonnes) {
        try (table) {
            var toutes = table.lines()
                    .filter(l -> !l.isBlank())
                    .map(l -> new Ligne(List.of(l.split(";", -1))))
                    .toList();
            if (toutes.size() < 2 || !commencePar(toutes.getFirst().champs(), List.of(colonnes))) {
                throw new IllegalArgumentException("table attendue : " + String.join(";", colonnes));
            }
            return toutes.subList(1, toutes.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean commencePar(List<String> champs, List<String> colonnes) {
        return champs.size() >= colonnes.size()
                && champs.subList(0, colonnes.size()).equals(colonnes);
    }
}
