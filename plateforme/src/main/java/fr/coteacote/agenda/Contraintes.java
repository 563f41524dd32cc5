package fr.coteacote.agenda;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/** Weekly hours when a person cannot come: school, a child to fetch, a shift. Slots offered to them avoid these. */
public record Contraintes(List<Heures> impossibles) {
    public Contraintes {
        impossibles = List.copyOf(impossibles);
    }

    public static Contraintes aucune() {
        return new Contraintes(List.of());
    }

    /** From {@code de} until {@code a}, that day of each week; {@code a} at midnight is the end of the day. */
    public record Heures(DayOfWeek jour, LocalTime de, LocalTime a) {
        boolean touchent(ZonedDateTime debut, ZonedDateTime fin) {
            return debut.getDayOfWeek() == jour
                    && fin.toLocalTime().isAfter(de)
                    && (a.equals(LocalTime.MIDNIGHT) || debut.toLocalTime().isBefore(a));
        }
    }

    boolean permettent(ZonedDateTime debut, ZonedDateTime fin) {
        return impossibles.stream().noneMatch(h -> h.touchent(debut, fin));
    }
}
