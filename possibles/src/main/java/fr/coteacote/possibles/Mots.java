package fr.coteacote.possibles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words made comparable: no case, accent or punctuation. */
public final class Mots {
    private static final String ACCENTUEES = "àâäáãåçéèêëíìîïñóòôöõúùûüýÿ";
    private static final String SANS_ACCENT = "aaaaaaceeeeiiiinooooouuuuyy";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Mots() {}

    public static String simple(String texte) {
        var simple = new StringBuilder(texte.length());
        for (int i = 0; i < texte.length(); i++) {
            char c = Character.toLowerCase(texte.charAt(i));
            if (c > 'ÿ' && c != '’' && c != '–' && c != 'œ') {
                return simplePartout(texte);
            }
            ajouter(simple, c);
        }
        return simple.toString().strip();
    }

    private static void ajouter(StringBuilder simple, char c) {
        int accent = c < 128 ? -1 : ACCENTUEES.indexOf(c);
        if (accent >= 0) {
            simple.append(SANS_ACCENT.charAt(accent));
        } else if (c == 'œ') {
            simple.append("oe");
        } else if (c == 'æ') {
            simple.append("ae");
        } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            simple.append(c);
        } else if (!simple.isEmpty() && simple.charAt(simple.length() - 1) != ' ') {
            simple.append(' ');
        }
    }

    /** Letters rarer than those of French: slower, same result. */
    private static String simplePartout(String texte) {
        String decompose = Normalizer.normalize(texte.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD);
        var simple = new StringBuilder(texte.length());
        ACCENTS.matcher(decompose).replaceAll("").chars().forEach(c -> ajouter(simple, (char) c));
        return simple.toString().strip();
    }
}
