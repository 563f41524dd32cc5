package fr.coteacote.espaces.reglages;

import org.jspecify.annotations.Nullable;

/** What somebody typed, made safe to keep: no edge blanks, no control character, a reasonable length. */
final class Tape {
    private static final int LONGUEUR = 500;

    private Tape() {}

    static String net(@Nullable String texte) {
        String propre =
                texte == null ? "" : texte.replaceAll("\\p{Cntrl}+", " ").strip();
        return propre.length() <= LONGUEUR ? propre : propre.substring(0, LONGUEUR);
    }
}
