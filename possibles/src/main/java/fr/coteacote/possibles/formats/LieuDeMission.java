package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Territoire;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Where a mission happens: at a distance, at one address or at several. */
final class LieuDeMission {
    private final Territoire territoire;

    LieuDeMission(Territoire territoire) {
        this.territoire = territoire;
    }

    /** "possible", "full" and "local" (near home) ask for no trip; a YAML reader may have turned "no" into false. */
    Lieu lire(Objet o) {
        String aDistance = o.a("remote") ? distance(o) : "no";
        if (Set.of("possible", "full", "local").contains(aDistance)) {
            return new Lieu.ADistance();
        }
        var adresses = o.objets("addresses").stream().map(this::place).toList();
        var surPlace = adresses.stream()
                .filter(Lieu.SurPlace.class::isInstance)
                .map(Lieu.SurPlace.class::cast)
                .toList();
        if (surPlace.size() > 1) {
            return new Lieu.Plusieurs(surPlace);
        }
        return surPlace.isEmpty()
                ? adresses.stream()
                        .filter(l -> l instanceof Lieu.DansLaCommune)
                        .findFirst()
                        .orElseGet(() -> place(o))
                : surPlace.getFirst();
    }

    private static String distance(Objet o) {
        var code = o.booleenOuTexte("remote");
        if (!Set.of("no", "possible", "full", "local").contains(code)) {
            o.codeInconnu("remote", code);
        }
        return code;
    }

    private Lieu place(Objet o) {
        var point = o.objet("location");
        return new Places(territoire)
                .placer(
                        new Places.Indices(
                                point.map(p -> p.nombre("lat")).orElse(OptionalDouble.empty()),
                                point.map(p -> p.nombre("lon")).orElse(OptionalDouble.empty()),
                                Optional.empty(),
                                o.code("postalCode", 5),
                                o.texte("city")
                                        .or(() -> o.texte("departmentCode").map(d -> d + " - " + d))
                                        .orElse("")),
                        o);
    }
}
