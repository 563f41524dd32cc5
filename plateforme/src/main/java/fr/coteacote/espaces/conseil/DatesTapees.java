package fr.coteacote.espaces.conseil;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as people type them: 5/3/2007, 05-03-07, 2007-03-05. */
final class DatesTapees {
    private static final Pattern FRANCAISE = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private DatesTapees() {}

    /** A date of the past: a birth. */
    static Optional<LocalDate> lire(String tape, LocalDate aujourdhui) {
        return toute(tape, aujourdhui).filter(date -> !date.isAfter(aujourdhui));
    }

    /** Today or later: a meeting. */
    static Optional<LocalDate> lireAVenir(String tape, LocalDate aujourdhui) {
        return toute(tape, aujourdhui).filter(date -> !date.isBefore(aujourdhui));
    }

    private static Optional<LocalDate> toute(String tape, LocalDate aujourdhui) {
        String net = tape.strip();
        var iso = ISO.matcher(net);
        if (iso.matches()) {
            return date(entier(iso.group(1)), entier(iso.group(2)), entier(iso.group(3)));
        }
        var francaise = FRANCAISE.matcher(net);
        if (!francaise.matches()) {
            return Optional.empty();
        }
        int annee = entier(francaise.group(3));
        int siecle = annee > aujourdhui.getYear() % 100 + 1 ? 1900 : 2000;
        return date(annee < 100 ? siecle + annee : annee, entier(francaise.group(2)), entier(francaise.group(1)));
    }

    private static Optional<LocalDate> date(int annee, int mois, int jour) {
        try {
            var date = LocalDate.of(annee, mois, jour);
            return annee >= 1900 && annee < 2200 ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int entier(String chiffres) {
        return Integer.parseInt(chiffres);
    }
}
