package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Mots;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Levels of the French framework, read out of labels such as "CAP, BEP et équivalents" or "Bac+2 ou équivalents". */
final class Niveaux {
    private static final Pattern BAC_PLUS = Pattern.compile("\\bbac (\\d)");
    private static final Pattern CHIFFRE = Pattern.compile("^(?:niveau )?([0-8])$");

    private Niveaux() {}

    static OptionalInt lire(String libelle) {
        String mots = Mots.simple(libelle);
        var chiffre = CHIFFRE.matcher(mots);
        if (chiffre.matches()) {
            return OptionalInt.of(Integer.parseInt(chiffre.group(1)));
        }
        var plus = BAC_PLUS.matcher(mots);
        if (plus.find()) {
            int annees = Integer.parseInt(plus.group(1));
            return OptionalInt.of(annees <= 2 ? 5 : annees <= 4 ? 6 : annees <= 7 ? 7 : 8);
        }
        if (mots.contains("cap") || mots.contains("bep ") || mots.endsWith("bep")) {
            return OptionalInt.of(3);
        }
        if (mots.contains("aucune") || mots.contains("primaire") || mots.contains("sans diplome")) {
            return OptionalInt.of(0);
        }
        if (mots.contains("bepc")
                || mots.contains("brevet")
                || mots.contains("college")
                || mots.contains("4eme")
                || mots.contains("6eme")
                || mots.contains("3eme")) {
            return OptionalInt.of(2);
        }
        if (mots.contains("2nd") || mots.contains("1ere")) {
            return OptionalInt.of(2);
        }
        return mots.contains("bac") ? OptionalInt.of(4) : OptionalInt.empty();
    }
}
