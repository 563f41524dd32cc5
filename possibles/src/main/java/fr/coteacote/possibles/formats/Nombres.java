package fr.coteacote.possibles.formats;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as spreadsheets and hands write them. */
final class Nombres {
    private static final Pattern NOMBRE = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?([eE][+-]?\\d{1,2})?");

    private Nombres() {}

    static Optional<Double> lire(String texte) {
        String net = texte.strip();
        return NOMBRE.matcher(net).matches()
                ? Optional.of(Double.parseDouble(net.replace(',', '.')))
                : Optional.empty();
    }

    static String ecrire(double nombre) {
        return new BigDecimal(Double.toString(nombre)).stripTrailingZeros().toPlainString();
    }

    /** 59260.0 and 5.926E4 are 59260; 1500 is the postal code 01500. */
    static String code(String texte, int longueur) {
        if (!NOMBRE.matcher(texte).matches()) {
            return texte;
        }
        String entier =
                new BigDecimal(texte.replace(',', '.')).stripTrailingZeros().toPlainString();
        return entier.contains(".") || entier.length() >= longueur
                ? entier
                : "0".repeat(longueur - entier.length()) + entier;
    }
}
