package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Creneau;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A weekly slot in a cell: {@code lundi 09:00-17:00}. */
final class TexteDeCreneau {
    private static final List<String> JOURS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final Pattern CRENEAU = Pattern.compile("(\\p{L}+) (\\d{1,2}:\\d{2})\\s*-\\s*(\\d{1,2}:\\d{2})");

    private TexteDeCreneau() {}

    static Optional<Creneau> lire(String texte) {
        var lu = CRENEAU.matcher(texte.strip().toLowerCase(Locale.FRENCH));
        return lu.matches() ? creneau(lu.group(1), lu.group(2), lu.group(3)) : Optional.empty();
    }

    static Optional<Creneau> creneau(String jour, String de, String a) {
        int rang = JOURS.indexOf(jour.toLowerCase(Locale.FRENCH));
        if (rang < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Creneau(DayOfWeek.of(rang + 1), heure(de), heure(a)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime heure(String texte) {
        String complete = texte.length() == 4 ? "0" + texte : texte;
        return complete.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(complete);
    }
}
