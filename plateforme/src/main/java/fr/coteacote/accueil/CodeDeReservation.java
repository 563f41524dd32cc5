package fr.coteacote.accueil;

import fr.coteacote.socle.StructureId;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code of a booking: ten letters and figures that cannot be mistaken for one another, 50 bits of chance.
 *
 * <p>The link carries the structure's number before it; people type the code alone.
 */
public record CodeDeReservation(String valeur) {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LONGUEUR = 10;
    private static final SecureRandom HASARD = new SecureRandom();

    static CodeDeReservation nouveau() {
        var code = new StringBuilder();
        HASARD.ints(LONGUEUR, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
        return new CodeDeReservation(code.toString());
    }

    /** Reads what was typed or followed: spaces, hyphens and small letters forgiven, as a 0 for an O. */
    public static Optional<CodeDeReservation> lire(String tape) {
        String net = tape.strip().toUpperCase(Locale.ROOT).replaceFirst("^\\d{1,9}-(?=[^-]{10}$)", "");
        net = net.replaceAll("[\\s\\u00a0-]", "").replace('0', 'O').replace('1', 'I');
        return net.length() == LONGUEUR && net.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                ? Optional.of(new CodeDeReservation(net))
                : Optional.empty();
    }

    /** As people read it: K7P4M-2XD9Q. */
    public String lisible() {
        return valeur.substring(0, 5) + "-" + valeur.substring(5);
    }

    public String lien(StructureId structure) {
        return structure.numero() + "-" + valeur;
    }
}
