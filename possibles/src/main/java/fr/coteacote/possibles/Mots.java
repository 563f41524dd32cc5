package fr.coteacote.possibles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words made comparable: no case, accent or punctuation. */
public final class Mots {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");

    private Mots() {}

    public static String simple(String texte) {
        String minuscules = texte.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        String sansAccent = ACCENTS.matcher(Normalizer.normalize(minuscules, Normalizer.Form.NFD))
                .replaceAll("");
        return AUTRES.matcher(sansAccent).replaceAll(" ").strip();
    }
}
