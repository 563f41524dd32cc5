package fr.coteacote.banc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
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

    private final Map<StructureId, List<String>> ordres = new ConcurrentHashMap<>();

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> requetes) {
        EnStructure.courant().ifPresent(contexte -> requetes.stream()
                .map(QueryInfo::getQuery)
                .filter(ordre -> !ordre.contains("set_config")
                        && !ordre.contains("spring_session")
                        && !ordre.contains("socle.limite")
                        && !ordre.contains("from structures.structure\n"))
                .forEach(ordre -> ordres.computeIfAbsent(contexte.structure(), _ -> new CopyOnWriteArrayList<>())
                        .add(ordre)));
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> requetes) {}

    static List<String> pendant(StructureId structure, Runnable acte) {
        UNIQUE.ordres.remove(structure);
        acte.run();
        return List.copyOf(UNIQUE.ordres.getOrDefault(structure, List.of()));
    }
}
