package fr.coteacote.possibles;

import java.util.Collection;

/**
 * How near two occupations are, by their ROME codes: same code, same domain (letter and two digits), same family
 * (letter). Unknown codes are read the same way.
 */
final class Rome {
    static final int MEME = 1000;
    static final int DOMAINE = 650;
    static final int FAMILLE = 350;
    /** Something else is still something: nothing is worth zero for being of another trade. */
    static final int AUTRE = 100;

    private Rome() {}

    static int proximite(String a, String b) {
        if (a.equals(b)) {
            return MEME;
        }
        if (a.length() >= 3 && b.length() >= 3 && a.regionMatches(0, b, 0, 3)) {
            return DOMAINE;
        }
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0) ? FAMILLE : AUTRE;
    }

    static int proximite(Collection<String> codes, String rome) {
        return codes.stream().mapToInt(c -> proximite(c, rome)).max().orElse(AUTRE);
    }

    static String domaine(String rome) {
        return rome.substring(0, Math.min(3, rome.length()));
    }
}
