package fr.coteacote.structures;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The two colours of a structure's poster: its ground, and the ink written on it. Readable, or they do not exist. */
public record Couleurs(String affiche, String encre) {
    /** WCAG 2.2, 1.4.3: text against its ground. */
    public static final double CONTRASTE_MIN = 4.5;

    /** Ground of the poster at night: there, the structure's colour goes into the title. */
    static final String AFFICHE_SOMBRE = "#22333b";

    private static final Pattern COULEUR = Pattern.compile("#[0-9a-f]{6}");

    public Couleurs {
        if (!ecrite(affiche) || !ecrite(encre) || contraste(affiche, encre) < CONTRASTE_MIN) {
            throw new IllegalArgumentException("couleurs illisibles");
        }
    }

    public static boolean ecrite(String couleur) {
        return COULEUR.matcher(couleur).matches();
    }

    /** From 1 (the same) to 21 (black on white). */
    public static double contraste(String une, String autre) {
        double a = luminance(une);
        double b = luminance(autre);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String couleur) {
        double[] poids = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, 3)
                .mapToDouble(i -> poids[i] * lineaire(Integer.parseInt(couleur.substring(1 + 2 * i, 3 + 2 * i), 16)))
                .sum();
    }

    private static double lineaire(int canal) {
        double c = canal / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The colour that the title takes at night, when it is readable there. */
    Optional<String> titreDeNuit() {
        return Optional.of(affiche).filter(couleur -> contraste(couleur, AFFICHE_SOMBRE) >= CONTRASTE_MIN);
    }

    /** The stylesheet that the structure serves, for screens only: paper stays white. */
    public String feuille() {
        String jour = "--cac-affiche:%s;--cac-sur-affiche:%s;--cac-sur-affiche-2:%s".formatted(affiche, encre, encre);
        String nuit = titreDeNuit().map("--cac-sur-affiche:%s"::formatted).orElse("");
        return """
                @media screen{[data-bs-theme="light"]{%1$s}[data-bs-theme="dark"]{%2$s}}
                @media screen and (prefers-color-scheme:light){:root:not([data-bs-theme]){%1$s}}
                @media screen and (prefers-color-scheme:dark){:root:not([data-bs-theme]){%2$s}}
                """.formatted(jour, nuit);
    }
}
