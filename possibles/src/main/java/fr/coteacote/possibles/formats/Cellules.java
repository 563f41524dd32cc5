package fr.coteacote.possibles.formats;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Several values in one cell: {@code a|b}, {@code a,b}, {@code {a,b}} or {@code ["a","b"]}. */
final class Cellules {
    private static final Pattern SEPARATEURS = Pattern.compile("[|,]");

    private Cellules() {}

    static List<String> liste(String cellule) {
        String nette = cellule.strip();
        if (nette.startsWith("[") && nette.endsWith("]") || nette.startsWith("{") && nette.endsWith("}")) {
            nette = nette.substring(1, nette.length() - 1).replace("\"", "").replace("'", "");
            return decouper(nette);
        }
        return nette.contains("|") || !nette.contains(" ")
                ? decouper(nette)
                : nette.isEmpty() ? List.of() : List.of(nette);
    }

    private static List<String> decouper(String texte) {
        return Arrays.stream(SEPARATEURS.split(texte))
                .map(String::strip)
                .filter(t -> !t.isEmpty())
                .toList();
    }
}
