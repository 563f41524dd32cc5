package fr.coteacote.possibles;

import java.io.BufferedReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Occupations found from what somebody says they can do, accents and a slip of the finger forgiven. It only proposes:
 * whoever said it confirms, or not.
 */
public final class Metiers {
    private static final int ASSEZ_LONG_POUR_UNE_FAUTE = 5;

    private record Repere(List<String> mots, Metier metier) {}

    private final List<Repere> reperes;
    private final Map<String, Metier> appellations;

    private Metiers(List<Repere> reperes, Map<String, Metier> appellations) {
        this.reperes = reperes;
        this.appellations = appellations;
    }

    /** Everyday words: {@code mots;rome;libelle}, several words separated by bars. */
    public static Metiers lire(BufferedReader table) {
        return new Metiers(
                TableCsv.lignes(table, "mots", "rome", "libelle").stream()
                        .map(l -> new Repere(
                                Arrays.stream(l.get(0).split("\\|"))
                                        .map(Mots::simple)
                                        .toList(),
                                new Metier(l.get(1), l.get(2))))
                        .toList(),
                Map.of());
    }

    /** With the national job titles: {@code code_ogr_appellation;code_rome3;libelle_court}, « Boulanger / Boulangère ». */
    public Metiers avecAppellations(BufferedReader table) {
        var lues = new HashMap<String, Metier>();
        for (var l : TableCsv.lignes(table, "code_ogr_appellation", "code_rome3", "libelle_court")) {
            for (String forme : l.get(2).split(" / ")) {
                lues.putIfAbsent(Mots.simple(forme), new Metier(l.get(1), l.get(2)));
            }
        }
        return new Metiers(reperes, lues);
    }

    /** Those that a talent points at, in the order of the list; none when no word is known. */
    public List<Metier> proches(String talent, int combien) {
        String simple = Mots.simple(talent);
        var mots = List.of(simple.split(" "));
        var titre = Stream.ofNullable(appellations.get(simple));
        return Stream.concat(
                        titre,
                        reperes.stream()
                                .filter(r -> r.mots().stream()
                                        .anyMatch(m -> mots.stream().anyMatch(dit -> pareil(m, dit))))
                                .map(Repere::metier))
                .distinct()
                .limit(combien)
                .toList();
    }

    private static boolean pareil(String connu, String dit) {
        return connu.equals(dit)
                || connu.length() >= ASSEZ_LONG_POUR_UNE_FAUTE
                        && dit.length() >= ASSEZ_LONG_POUR_UNE_FAUTE
                        && aUneLettrePres(connu, dit);
    }

    /** One letter added, left out or changed. */
    private static boolean aUneLettrePres(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int debut = 0;
        while (debut < Math.min(a.length(), b.length()) && a.charAt(debut) == b.charAt(debut)) {
            debut++;
        }
        int resteA = a.length() > b.length() || a.length() == b.length() ? debut + 1 : debut;
        int resteB = b.length() > a.length() || a.length() == b.length() ? debut + 1 : debut;
        return a.substring(Math.min(resteA, a.length())).equals(b.substring(Math.min(resteB, b.length())));
    }
}
