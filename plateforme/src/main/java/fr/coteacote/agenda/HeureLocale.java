package fr.coteacote.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The instant of an hour as people say it, on the nights when clocks change too.
 *
 * <p>An hour that clocks jump over is no instant. An hour that comes twice is the second one: whoever came at the first
 * has waited, and missed nothing.
 */
public final class HeureLocale {
    private HeureLocale() {}

    public static Optional<Instant> instant(LocalDate jour, LocalTime heure, ZoneId zone) {
        var local = jour.atTime(heure);
        var decalages = zone.getRules().getValidOffsets(local);
        return decalages.isEmpty() ? Optional.empty() : Optional.of(local.toInstant(decalages.getLast()));
    }
}
