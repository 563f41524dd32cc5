package fr.coteacote.dossiers;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A date as people say it: « 2022 », « octobre », « mars 2024 », « 7 mars ». */
final class QuandVague {
    private static final Pattern ANNEE = Pattern.compile("\\b((?:19|20)\\d{2})\\b");
    private static final Pattern JOUR = Pattern.compile("\\b(\\d{1,2})(?:er)?\\b");
    private static final String[] MOIS = {
        "janv", "fev", "mars", "avr", "mai", "juin", "juil", "aout", "sept", "oct", "nov", "dec"
    };

    private QuandVague() {}

    /** The first day it may name; a month without a year is the last one that began. */
    static Optional<LocalDate> lire(String tape, LocalDate aujourdhui) {
        String net = Normalizer.normalize(tape.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        Optional<Integer> annee = entier(ANNEE, net);
        Optional<Month> mois = mois(net);
        if (mois.isEmpty()) {
            return annee.map(a -> LocalDate.of(a, 1, 1));
        }
        int jour = entier(JOUR, ANNEE.matcher(net).replaceAll("")).orElse(1);
        return annee.isPresent()
                ? dater(annee.get(), mois.get(), jour)
                : dater(aujourdhui.getYear(), mois.get(), jour)
                        .map(date -> date.isAfter(aujourdhui) ? date.minusYears(1) : date);
    }

    private static Optional<LocalDate> dater(int annee, Month mois, int jour) {
        try {
            return Optional.of(LocalDate.of(annee, mois, jour));
        } catch (DateTimeException e) {
            return Optional.of(LocalDate.of(annee, mois, 1));
        }
    }

    private static Optional<Month> mois(String net) {
        return IntStream.range(0, MOIS.length)
                .filter(i -> Pattern.compile("\\b" + MOIS[i]).matcher(net).find())
                .mapToObj(i -> Month.of(i + 1))
                .findFirst();
    }

    private static Optional<Integer> entier(Pattern motif, String texte) {
        var trouve = motif.matcher(texte);
        return trouve.find() ? Optional.of(Integer.valueOf(trouve.group(1))) : Optional.empty();
    }
}
