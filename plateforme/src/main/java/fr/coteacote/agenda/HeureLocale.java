package fr.coteacote.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** An hour as a clock on the wall shows it, in the structure's zone. */
public final class HeureLocale {
    private HeureLocale() {}

    /**
     * Empty when clocks skip this hour that night: nobody can come then.
     *
     * <p>An hour that comes twice is the first of the two.
     */
    public static Optional<Instant> lire(LocalDate jour, LocalTime heure, ZoneId zone) {
        var locale = jour.atTime(heure);
        return zone.getRules().getValidOffsets(locale).stream().findFirst().map(locale::toInstant);
    }

    /** The same, or when clocks have skipped it, the first instant after. */
    static Instant auPlusTot(LocalDate jour, LocalTime heure, ZoneId zone) {
        return lire(jour, heure, zone).orElseGet(() -> zone.getRules()
                .getTransition(jour.atTime(heure))
                .getInstant());
    }
}
