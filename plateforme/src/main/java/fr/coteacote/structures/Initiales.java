package fr.coteacote.structures;

import java.util.Locale;

/** Up to two letters that stand for a name on a round mark. */
public final class Initiales {
    private Initiales() {}

    public static String de(String prenom, String nom) {
        String lettres = premiere(prenom) + premiere(nom);
        return lettres.isEmpty() ? "?" : lettres;
    }

    private static String premiere(String mot) {
        String net = mot.strip();
        return net.isEmpty()
                ? ""
                : net.substring(0, net.offsetByCodePoints(0, 1)).toUpperCase(Locale.FRENCH);
    }
}
