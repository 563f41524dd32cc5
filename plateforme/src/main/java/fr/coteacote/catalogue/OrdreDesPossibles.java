package fr.coteacote.catalogue;

import fr.coteacote.catalogue.Publication.Manque;
import fr.coteacote.possibles.CritereDeRang;
import fr.coteacote.possibles.TableDePoids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What makes one thing come before another: nine weights that the structure edits, each version kept with its
 * reason. The list is closed; no weight per sector, employer or person can be added (S1-45).
 */
@Component
public class OrdreDesPossibles {
    public static final int POIDS_MAX = 100;
    private static final int LONG = 300;

    private final TableDesOrdres table;

    OrdreDesPossibles(TableDesOrdres table) {
        this.table = table;
    }

    /** @param numero 0 for the weights the house comes with */
    public record Version(int numero, Map<CritereDeRang, Integer> poids, String pourquoi, Instant le) {
        public Version {
            poids = Map.copyOf(poids);
        }
    }

    public sealed interface Reglage {
        record Fait(int version) implements Reglage {}

        record Refuse(List<Manque> manques) implements Reglage {}

        /** Somebody else edited the weights meanwhile: nothing is lost, the page shows theirs. */
        record ChangeEntreTemps() implements Reglage {}
    }

    /**
     * @param depuis the version that was on the screen
     * @param tapes weights as typed, by criterion
     */
    @Transactional
    public Reglage regler(int depuis, Map<String, String> tapes, String pourquoi) {
        var manques = manques(tapes, pourquoi);
        if (!manques.isEmpty()) {
            return new Reglage.Refuse(manques);
        }
        var poids = new EnumMap<CritereDeRang, Integer>(CritereDeRang.class);
        Stream.of(CritereDeRang.values()).forEach(c -> poids.put(c, Integer.valueOf(tapes.get(c.name()))));
        String net = pourquoi.strip();
        boolean ajoutee = derniere() == depuis
                && table.ajouter(depuis + 1, poids, net.substring(0, Math.min(LONG, net.length())));
        return ajoutee ? new Reglage.Fait(depuis + 1) : new Reglage.ChangeEntreTemps();
    }

    private int derniere() {
        return table.toutes().stream().findFirst().map(Version::numero).orElse(0);
    }

    private static List<Manque> manques(Map<String, String> tapes, String pourquoi) {
        var manques = new ArrayList<Manque>();
        for (var critere : CritereDeRang.values()) {
            if (!estUnPoids(tapes.getOrDefault(critere.name(), ""))) {
                manques.add(new Manque(critere.name(), "Un nombre de 0 à " + POIDS_MAX + "."));
            }
        }
        if (manques.isEmpty()
                && tapes.values().stream().mapToInt(Integer::parseInt).sum() == 0) {
            manques.add(new Manque(CritereDeRang.DEBUT.name(), "Tout à 0 : il n’y aurait plus d’ordre."));
        }
        if (pourquoi.isBlank()) {
            manques.add(new Manque("pourquoi", "Dites pourquoi, en une phrase : l’équipe le lira."));
        }
        return List.copyOf(manques);
    }

    private static boolean estUnPoids(String tape) {
        return tape.matches("\\d{1,3}") && Integer.parseInt(tape) <= POIDS_MAX;
    }

    /** The latest first; the weights the house comes with last. */
    @Transactional(readOnly = true)
    public List<Version> versions() {
        var livree = new Version(0, TableDePoids.parDefaut().poids(), "Les poids livrés avec l’outil.", Instant.EPOCH);
        return Stream.concat(table.toutes().stream(), Stream.of(livree)).toList();
    }

    /** Whoever writes and reads the ranking: the table of a version. */
    static TableDePoids table(Version version) {
        return TableDePoids.de(Integer.toString(version.numero()), version.poids());
    }

    /** What counts, what counts most first; what does not count is left out. */
    static List<CritereDeRang> criteres(TableDePoids table) {
        return Stream.of(CritereDeRang.values())
                .filter(c -> table.poids(c) > 0)
                .sorted(Comparator.comparing((CritereDeRang c) -> -table.poids(c)))
                .toList();
    }
}
