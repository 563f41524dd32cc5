package fr.coteacote.banc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Each structure lives at its own hour: tests run side by side without sharing a clock. */
final class HorlogeDesTests extends Clock {
    static final HorlogeDesTests UNIQUE = new HorlogeDesTests();

    private final Map<StructureId, Instant> heures = new ConcurrentHashMap<>();

    void regler(StructureId structure, Instant instant) {
        heures.put(structure, instant);
    }

    void avancer(StructureId structure, Duration duree) {
        heures.compute(structure, (_, instant) -> (instant == null ? Instant.now() : instant).plus(duree));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return EnStructure.courant()
                .map(contexte -> heures.get(contexte.structure()))
                .orElseGet(Instant::now);
    }
}
