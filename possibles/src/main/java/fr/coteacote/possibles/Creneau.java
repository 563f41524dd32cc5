package fr.coteacote.possibles;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** A weekly slot; when it ends at or before it starts, it runs past midnight into the next day. */
public record Creneau(DayOfWeek jour, LocalTime de, LocalTime a) {
    boolean passeMinuit() {
        return !a.isAfter(de);
    }
}
