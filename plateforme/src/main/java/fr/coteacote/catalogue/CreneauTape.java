package fr.coteacote.catalogue;

import fr.coteacote.possibles.Creneau;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** « lundi 9 h - 17 h 30 », « samedi 14:00-18:00 »: one weekly slot, as people type it. */
final class CreneauTape {
    private static final List<String> JOURS =
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche");
    private static final String HEURE = "(\\d{1,2})\\s*[h:]?\\s*(\\d{2})?";
    private static final Pattern LIGNE =
            Pattern.compile("(\\p{L}+)\\s*:?\\s*(?:de\\s+)?" + HEURE + "\\s*(?:-|–|à)\\s*" + HEURE);

    private CreneauTape() {}

    static Optional<Creneau> lire(String ligne) {
        var lu = LIGNE.matcher(ligne.strip().toLowerCase(Locale.FRENCH).replace('\u00a0', ' '));
        if (!lu.matches() || !JOURS.contains(lu.group(1))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Creneau(
                    DayOfWeek.of(JOURS.indexOf(lu.group(1)) + 1),
                    heure(lu.group(2), Optional.ofNullable(lu.group(3))),
                    heure(lu.group(4), Optional.ofNullable(lu.group(5)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime heure(String heures, Optional<String> minutes) {
        return LocalTime.of(
                Integer.parseInt(heures) % 24, minutes.map(Integer::parseInt).orElse(0));
    }
}
