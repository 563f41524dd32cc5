package fr.coteacote.donnees.reprise;

import java.text.Normalizer;
import java.util.Locale;

/** Words as two tools may both write them: no accent, no case, no sign between. */
public final class Mots {
    private Mots() {}

    public static String normaliser(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
