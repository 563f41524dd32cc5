package fr.coteacote.dossiers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A way to reach somebody: a telephone in E.164, or an e-mail address in small letters. */
public record Moyen(Genre genre, String valeur) {
    private static final PhoneNumberUtil NUMEROS = PhoneNumberUtil.getInstance();
    private static final Pattern COURRIEL = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    public enum Genre {
        TELEPHONE,
        COURRIEL
    }

    /** Reads what somebody typed; empty when it is neither a possible number nor an address. */
    public static Optional<Moyen> lire(String tape) {
        String net = tape.strip();
        return net.contains("@") ? courriel(net) : telephone(net);
    }

    public static Optional<Moyen> telephone(String tape) {
        try {
            var numero = NUMEROS.parse(tape.strip(), "FR");
            return possible(numero)
                    ? Optional.of(
                            new Moyen(Genre.TELEPHONE, NUMEROS.format(numero, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    // Numbers kept for fiction and new ranges are not "valid" yet: their length is enough.
    // A French number that misses a digit keeps its zero, which gives it the right length: it is asked again.
    private static boolean possible(Phonenumber.PhoneNumber numero) {
        return NUMEROS.isValidNumber(numero)
                || !numero.isItalianLeadingZero()
                        && NUMEROS.isPossibleNumberForType(numero, PhoneNumberUtil.PhoneNumberType.MOBILE);
    }

    private static Optional<Moyen> courriel(String tape) {
        return tape.length() <= 254 && COURRIEL.matcher(tape).matches()
                ? Optional.of(new Moyen(Genre.COURRIEL, tape.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** As people read it: 06 39 98 12 12. */
    public String lisible() {
        if (genre == Genre.COURRIEL) {
            return valeur;
        }
        try {
            var numero = NUMEROS.parse(valeur, "FR");
            var format = numero.getCountryCode() == 33
                    ? PhoneNumberUtil.PhoneNumberFormat.NATIONAL
                    : PhoneNumberUtil.PhoneNumberFormat.INTERNATIONAL;
            return NUMEROS.format(numero, format).replace(' ', '\u00a0');
        } catch (NumberParseException e) {
            return valeur;
        }
    }
}
