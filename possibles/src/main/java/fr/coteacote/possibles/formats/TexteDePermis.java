package fr.coteacote.possibles.formats;

import java.util.Locale;
import java.util.regex.Pattern;

/** Notices that a description speaks of driving while no licence was asked for in the data. */
final class TexteDePermis {
    private static final Pattern PERMIS = Pattern.compile(
            "permis\\s+(de\\s+conduire|b\\b)|v[ée]hicule\\s+(personnel\\s+)?(exig|obligatoire|indispensable|n[ée]cessaire)");

    private TexteDePermis() {}

    static boolean parle(String texte) {
        String minuscules = texte.toLowerCase(Locale.ROOT);
        boolean peutEtre = minuscules.contains("permis") || minuscules.contains("hicule");
        return peutEtre && PERMIS.matcher(minuscules).find();
    }
}
