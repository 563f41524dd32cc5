package fr.coteacote.socle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of the house. A demonstration may start it on another day; a history told afterwards fixes it for a while.
 */
public final class Horloge extends Clock {
    private static final ScopedValue<Instant> INSTANT_RACONTE = ScopedValue.newInstance();

    private final Clock source;
    private final ZoneId zone;

    private Horloge(Clock source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    public static Horloge du(Clock source) {
        return new Horloge(source, source.getZone());
    }

    public static Horloge decalee(Instant depart) {
        return du(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), depart)));
    }

    /** Runs an act as if it were this instant: imports and sample histories only. */
    public static <T> T raconter(Instant instant, Supplier<T> acte) {
        return ScopedValue.where(INSTANT_RACONTE, instant).<T, RuntimeException>call(acte::get);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId autre) {
        return new Horloge(source, autre);
    }

    @Override
    public Instant instant() {
        return INSTANT_RACONTE.isBound() ? INSTANT_RACONTE.get() : source.instant();
    }
}
