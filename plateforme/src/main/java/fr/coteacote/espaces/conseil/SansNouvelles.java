package fr.coteacote.espaces.conseil;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The view of those who gave no sign for so many days (S2-36): a list to take news from, never a way out.
 *
 * @param jours 1 to 400
 */
record SansNouvelles(int jours) {
    static final SansNouvelles PAR_DEFAUT = new SansNouvelles(30);
    private static final String NOM = "sans-nouvelles";
    private static final Pattern VUE = Pattern.compile(NOM + "-(\\d{1,3})");

    /** The view's name, as an address carries it. */
    static Optional<SansNouvelles> lire(String vue) {
        var trouve = VUE.matcher(vue);
        return trouve.matches() ? Optional.of(de(Integer.parseInt(trouve.group(1)))) : Optional.empty();
    }

    /** The view a form asks for, which says its days apart. */
    static String choisie(String vue, int jours) {
        return vue.equals(NOM) ? de(jours).vue() : vue;
    }

    private static SansNouvelles de(int jours) {
        return new SansNouvelles(Math.clamp(jours, 1, 400));
    }

    String vue() {
        return NOM + "-" + jours;
    }
}
