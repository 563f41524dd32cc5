package fr.coteacote.catalogue;

import fr.coteacote.possibles.Anomalie;
import fr.coteacote.possibles.Rapport;
import java.util.List;
import java.util.Map;

/**
 * What a file would do, or did, line by line: where and what, never the content.
 *
 * @param anomalies the first ones; {@code autres} counts the rest
 * @param retirees things no longer in a file that holds everything
 */
public record CompteRendu(
        long lues,
        long gardees,
        long refusees,
        long doublons,
        long nouvelles,
        long changees,
        long inchangees,
        long retirees,
        List<Anomalie> anomalies,
        long autres,
        Map<String, Long> codesInconnus) {
    static final int ANOMALIES = 2_000;

    public CompteRendu {
        anomalies = List.copyOf(anomalies);
        codesInconnus = Map.copyOf(codesInconnus);
    }

    /** Compared with what is there. */
    record Ecart(long nouvelles, long changees, long inchangees, long retirees) {
        static final Ecart AUCUN = new Ecart(0, 0, 0, 0);
    }

    static CompteRendu de(Rapport r, Ecart ecart) {
        int montrees = Math.min(ANOMALIES, r.anomalies().size());
        return new CompteRendu(
                r.lues(),
                r.gardees(),
                r.refusees(),
                r.doublons(),
                ecart.nouvelles(),
                ecart.changees(),
                ecart.inchangees(),
                ecart.retirees(),
                r.anomalies().subList(0, montrees),
                r.anomalies().size() - montrees + r.anomaliesTues(),
                r.codesInconnus());
    }
}
