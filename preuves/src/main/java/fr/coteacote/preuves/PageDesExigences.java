package fr.coteacote.preuves;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeSet;

/**
 * Draws {@code docs/exigences.md} from the tests that passed.
 *
 * <p>A requirement is done when a test shows it whole, in part when only partial tests do, else not yet.
 */
public final class PageDesExigences {
    private PageDesExigences() {}

    record Preuve(String exigence, boolean partie, String phrase) {
        static Preuve lire(String ligne) {
            String[] champs = ligne.split("\t", 3);
            return new Preuve(champs[0], champs[1].equals("partie"), champs[2]);
        }
    }

    enum Etat {
        FAITE("faite"),
        EN_PARTIE("en partie"),
        PAS_ENCORE("pas encore");

        private final String mot;

        Etat(String mot) {
            this.mot = mot;
        }

        static Etat de(List<Preuve> preuves) {
            if (preuves.isEmpty()) {
                return PAS_ENCORE;
            }
            return preuves.stream().allMatch(Preuve::partie) ? EN_PARTIE : FAITE;
        }
    }

    /** Writes the page: first argument the page, the others the registers of the modules. */
    public static void main(String... args) throws IOException {
        var registres =
                List.of(args).subList(1, args.length).stream().map(Path::of).toList();
        Files.writeString(Path.of(args[0]), page(lire(registres)));
    }

    static String page(List<Preuve> preuves) throws IOException {
        SequencedMap<String, String> exigences = exigences();
        refuserInconnues(preuves, exigences);
        var texte = new StringBuilder("# Exigences : ce que les tests montrent\n\n"
                + "Page écrite par `./dev test` ; ne pas la modifier à la main. Une exigence est « faite » quand un test en"
                + " montre tout le critère, « en partie » tant qu’il en manque une clause.\n\n");
        texte.append(bilan(preuves, exigences)).append("\n| N° | Capacité | État | Montrée par |\n|---|---|---|---|\n");
        exigences.forEach((numero, capacite) -> texte.append(ligne(numero, capacite, preuves)));
        return texte.toString();
    }

    private static String bilan(List<Preuve> preuves, SequencedMap<String, String> exigences) {
        Map<Etat, Integer> comptes = new LinkedHashMap<>();
        for (Etat etat : Etat.values()) {
            comptes.put(etat, 0);
        }
        exigences.keySet().forEach(numero -> comptes.merge(Etat.de(de(numero, preuves)), 1, Integer::sum));
        return "%d faites, %d en partie, %d pas encore, sur %d.\n"
                .formatted(
                        comptes.get(Etat.FAITE),
                        comptes.get(Etat.EN_PARTIE),
                        comptes.get(Etat.PAS_ENCORE),
                        exigences.size());
    }

    private static String ligne(String numero, String capacite, List<Preuve> preuves) {
        List<Preuve> siennes = de(numero, preuves);
        var phrases = new TreeSet<String>();
        siennes.forEach(p -> phrases.add(p.phrase() + (p.partie() ? " (partie)" : "")));
        return "| %s | %s | %s | %s |\n"
                .formatted(numero, capacite, Etat.de(siennes).mot, String.join("<br>", phrases));
    }

    private static List<Preuve> de(String numero, List<Preuve> preuves) {
        return preuves.stream().filter(p -> p.exigence().equals(numero)).toList();
    }

    private static void refuserInconnues(List<Preuve> preuves, Map<String, String> exigences) {
        for (Preuve preuve : preuves) {
            if (!exigences.containsKey(preuve.exigence())) {
                throw new IllegalArgumentException("exigence inconnue : " + preuve);
            }
        }
    }

    private static List<Preuve> lire(List<Path> registres) throws IOException {
        var preuves = new ArrayList<Preuve>();
        for (Path registre : registres) {
            if (Files.exists(registre)) {
                Files.readAllLines(registre).forEach(ligne -> preuves.add(Preuve.lire(ligne)));
            }
        }
        return preuves;
    }

    private static SequencedMap<String, String> exigences() throws IOException {
        var exigences = new LinkedHashMap<String, String>();
        var flux = Objects.requireNonNull(PageDesExigences.class.getResourceAsStream("/exigences.tsv"));
        try (var lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            lecteur.lines().map(ligne -> ligne.split("\t", 2)).forEach(c -> exigences.put(c[0], c[1]));
        }
        return exigences;
    }
}
