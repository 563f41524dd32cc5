package fr.coteacote.banc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * SQL statements run for a structure.
 *
 * <p>Not counted: setting the transaction's structure, the session, rate limits, and the structure's card, which a node
 * keeps five seconds.
 */
public final class Compteur implements QueryExecutionListener {
    static final Compteur UNIQUE = new Compteur();

    /** When the request of this thread came, if there is one. */
    private static final ThreadLocal<Long> ARRIVEE = new ThreadLocal<>();

    private record Compte(long depuis, List<String> ordres) {}

    private final Map<StructureId, Compte> comptes = new ConcurrentHashMap<>();

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> requetes) {
        EnStructure.courant().ifPresent(contexte -> requetes.stream()
                .map(QueryInfo::getQuery)
                .filter(ordre -> !ordre.contains("set_config")
                        && !ordre.contains("spring_session")
                        && !ordre.contains("socle.limite")
                        && !ordre.contains("from structures.structure\n"))
                .forEach(ordre -> noter(contexte.structure(), ordre)));
    }

    private void noter(StructureId structure, String ordre) {
        var compte = comptes.get(structure);
        Long arrivee = ARRIVEE.get();
        if (compte != null && (arrivee == null || arrivee - compte.depuis() >= 0)) {
            compte.ordres().add(ordre);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> requetes) {}

    /** What the requests that come meanwhile run; not what an earlier page still asks for. */
    static List<String> pendant(StructureId structure, Runnable acte) {
        var compte = new Compte(System.nanoTime(), new CopyOnWriteArrayList<>());
        UNIQUE.comptes.put(structure, compte);
        acte.run();
        UNIQUE.comptes.remove(structure);
        return List.copyOf(compte.ordres());
    }

    /** Says when each request came. */
    static Filter filtre() {
        return (requete, reponse, suite) -> {
            ARRIVEE.set(System.nanoTime());
            try {
                suite.doFilter(requete, reponse);
            } finally {
                ARRIVEE.remove();
            }
        };
    }
}
