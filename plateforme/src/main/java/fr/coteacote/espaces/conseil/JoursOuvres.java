package fr.coteacote.espaces.conseil;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Working days: Monday to Friday, less the days the structure is closed. */
final class JoursOuvres {
    private JoursOuvres() {}

    /** What was received before this instant has waited more than so many working days. */
    static Instant limite(Instant maintenant, int jours, ZoneId zone, List<LocalDate> fermes) {
        var jour = maintenant.atZone(zone);
        for (int reste = jours; reste > 0; ) {
            jour = jour.minusDays(1);
            boolean ouvre = jour.getDayOfWeek() != DayOfWeek.SATURDAY
                    && jour.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !fermes.contains(jour.toLocalDate());
            reste -= ouvre ? 1 : 0;
        }
        return jour.toInstant();
    }
}
