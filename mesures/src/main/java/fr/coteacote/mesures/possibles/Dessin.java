package fr.coteacote.mesures.possibles;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws how the time of an answer grows with the catalogue: both scales are logarithmic. */
final class Dessin {
    private static final int LARGEUR = 640;
    private static final int HAUTEUR = 360;
    private static final int MARGE = 60;
    private static final double TEMPS_MIN = 10;
    private static final double TEMPS_MAX = 100_000;
    private static final double TAILLE_MIN = 1_000;
    private static final double TAILLE_MAX = 1_000_000;

    private Dessin() {}

    static String croissance(List<Taille> mesures) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" font-family="sans-serif" font-size="12">
                <title>Temps des vingt premiers selon la taille du catalogue</title>
                %s%s%s%s</svg>
                """.formatted(
                        LARGEUR,
                        HAUTEUR,
                        axes(),
                        courbe(mesures, Taille::p50Micros, "#2a6f97", "p50"),
                        courbe(mesures, Taille::p99Micros, "#9d2f2f", "p99"),
                        borne());
    }

    private static double x(double taille) {
        return MARGE + (LARGEUR - 2 * MARGE) * log(taille, TAILLE_MIN, TAILLE_MAX);
    }

    private static double y(double micros) {
        return HAUTEUR - MARGE - (HAUTEUR - 2 * MARGE) * log(micros, TEMPS_MIN, TEMPS_MAX);
    }

    private static double log(double valeur, double min, double max) {
        return Math.log(Math.clamp(valeur, min, max) / min) / Math.log(max / min);
    }

    private static String axes() {
        var axes = new StringBuilder();
        for (double taille = TAILLE_MIN; taille <= TAILLE_MAX; taille *= 10) {
            axes.append(ligne(x(taille), y(TEMPS_MIN), x(taille), y(TEMPS_MAX), "#dddddd"));
            axes.append(texte(x(taille), HAUTEUR - MARGE + 20, "middle", "%,.0f".formatted(taille)));
        }
        for (double temps = TEMPS_MIN; temps <= TEMPS_MAX; temps *= 10) {
            axes.append(ligne(x(TAILLE_MIN), y(temps), x(TAILLE_MAX), y(temps), "#dddddd"));
            axes.append(texte(
                    MARGE - 6,
                    y(temps) + 4,
                    "end",
                    temps < 1000 ? "%.0f µs".formatted(temps) : "%.0f ms".formatted(temps / 1000)));
        }
        return axes.append(texte(LARGEUR / 2.0, HAUTEUR - 15, "middle", "offres et services"))
                .toString();
    }

    private static String borne() {
        return ligne(x(TAILLE_MIN), y(10_000), x(TAILLE_MAX), y(10_000), "#555555")
                + texte(x(TAILLE_MIN) + 6, y(10_000) - 6, "start", "borne : 10 ms");
    }

    private static String courbe(List<Taille> mesures, ToDoubleFunction<Taille> temps, String couleur, String nom) {
        String points = mesures.stream()
                .map(m -> String.format(Locale.ROOT, "%.1f,%.1f", x(m.choses()), y(temps.applyAsDouble(m))))
                .collect(Collectors.joining(" "));
        var derniere = mesures.getLast();
        return "<polyline points=\"" + points + "\" fill=\"none\" stroke=\"" + couleur + "\" stroke-width=\"2\"/>\n"
                + texte(x(derniere.choses()) + 6, y(temps.applyAsDouble(derniere)), "start", nom);
    }

    private static String ligne(double x1, double y1, double x2, double y2, String couleur) {
        return String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                couleur);
    }

    private static String texte(double x, double y, String ancre, String mots) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, ancre, mots);
    }
}
