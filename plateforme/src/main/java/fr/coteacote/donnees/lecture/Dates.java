package fr.coteacote.donnees.lecture;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as French tools write them. */
public final class Dates {
    private static final Pattern JOUR_D_ABORD =
            Pattern.compile("(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{1,2})\\s?[/.\\- ]\\s?(\\d{4}|\\d{2})(?:[ t].*)?");
    private static final Pattern ANNEE_D_ABORD =
            Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[ t].*)?");
    private static final Pattern COLLEE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern EN_LETTRES = Pattern.compile(
            "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\\s*(\\d{1,2})(?:er)?[ -]([a-z]+)\\.?[ -](\\d{4}|\\d{2})(?: .*)?");
    private static final Pattern NUMERO_EXCEL = Pattern.compile("([1-9]\\d{3,4})(?:[.,]\\d+)?");
    private static final LocalDate ZERO_EXCEL = LocalDate.of(1899, 12, 30);
    /** Enough letters to tell one month from another. */
    private static final List<String> MOIS =
            List.of("janv", "fev", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec");

    private Dates() {}

    /**
     * The day written, or empty when it is none: 31 February, a word.
     *
     * @param aujourdhui tells the century of a year of two digits: never in the future
     */
    public static Optional<LocalDate> lire(String texte, LocalDate aujourdhui) {
        String net = Normalizer.normalize(texte.strip().toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ");
        try {
            return comprendre(net, aujourdhui);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> comprendre(String net, LocalDate aujourdhui) {
        Matcher m = JOUR_D_ABORD.matcher(net);
        if (m.matches()) {
            return Optional.of(LocalDate.of(annee(m.group(3), aujourdhui), nombre(m, 2), nombre(m, 1)));
        }
        m = ANNEE_D_ABORD.matcher(net);
        if (m.matches()) {
            return Optional.of(LocalDate.of(nombre(m, 1), nombre(m, 2), nombre(m, 3)));
        }
        m = COLLEE.matcher(net);
        if (m.matches()) {
            return Optional.of(LocalDate.of(nombre(m, 1), nombre(m, 2), nombre(m, 3)));
        }
        m = NUMERO_EXCEL.matcher(net);
        if (m.matches()) {
            return Optional.of(ZERO_EXCEL.plusDays(nombre(m, 1)));
        }
        return enLettres(EN_LETTRES.matcher(net), aujourdhui);
    }

    private static Optional<LocalDate> enLettres(Matcher m, LocalDate aujourdhui) {
        if (!m.matches()) {
            return Optional.empty();
        }
        var mois = MOIS.stream().filter(debut -> ressemble(m.group(2), debut)).findFirst();
        return mois.map(trouve -> LocalDate.of(annee(m.group(3), aujourdhui), MOIS.indexOf(trouve) + 1, nombre(m, 1)));
    }

    private static boolean ressemble(String mot, String debut) {
        return mot.startsWith(debut) || mot.length() >= 3 && debut.startsWith(mot);
    }

    private static int nombre(Matcher m, int groupe) {
        return Integer.parseInt(m.group(groupe));
    }

    private static int annee(String texte, LocalDate aujourdhui) {
        int annee = Integer.parseInt(texte);
        if (texte.length() == 4) {
            return annee;
        }
        int siecle = aujourdhui.getYear() / 100 * 100;
        return siecle + annee <= aujourdhui.getYear() ? siecle + annee : siecle - 100 + annee;
    }
}
