package fr.coteacote.possibles;

import fr.coteacote.possibles.Territoire.Commune;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A commune that the list gives without coordinates, as when it has just been restored: amid those of its postal code. */
final class CommunesVoisines {
    private CommunesVoisines() {}

    static Map<String, Commune> placer(Map<String, Commune> communes) {
        var placees = new HashMap<>(communes);
        communes.values().stream().filter(c -> c.point().isEmpty()).forEach(c -> milieu(c, communes)
                .ifPresent(point -> placees.put(
                        c.code(),
                        new Commune(
                                c.code(),
                                c.nom(),
                                c.departement(),
                                c.region(),
                                c.epci(),
                                c.postaux(),
                                Optional.of(point)))));
        return placees;
    }

    private static Optional<Point> milieu(Commune seule, Map<String, Commune> communes) {
        List<Point> voisines = communes.values().stream()
                .filter(c -> c.postaux().stream()
                        .anyMatch(p -> !p.isEmpty() && seule.postaux().contains(p)))
                .flatMap(c -> c.point().stream())
                .toList();
        return voisines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(
                        voisines.stream().mapToDouble(Point::latitude).average().orElseThrow(),
                        voisines.stream()
                                .mapToDouble(Point::longitude)
                                .average()
                                .orElseThrow()));
    }
}
