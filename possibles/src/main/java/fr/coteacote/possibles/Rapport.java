package fr.coteacote.possibles;

import java.util.List;
import java.util.Map;

/**
 * What an import read, kept, refused and noticed.
 *
 * @param anomalies the first ones, in order; {@code anomaliesTues} counts those left out of a very long report
 * @param codesInconnus how often each unknown code was met, as {@code field=code}
 */
public record Rapport(
        long lues,
        long gardees,
        long refusees,
        long doublons,
        List<Anomalie> anomalies,
        long anomaliesTues,
        Map<String, Long> codesInconnus) {
    public Rapport {
        anomalies = List.copyOf(anomalies);
        codesInconnus = Map.copyOf(codesInconnus);
    }
}
