package fr.coteacote.possibles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Merges what is the same thing seen twice: same number, or same title, employer (or SIRET) and commune. The one
 * checked last stays. Without an employer's name or a number in common, nothing tells two things apart.
 */
public final class Doublons {
    private static final Pattern MENTION_HF = Pattern.compile("\\b([hf]\\s*/\\s*[hf]|[hf] [hf])\\b");

    private Doublons() {}

    record Fusion(List<Opportunite> gardees, List<Opportunite> fondues) {}

    static Fusion fusionner(Collection<Opportunite> opportunites) {
        var parCle = new HashMap<String, Integer>();
        var gardees = new ArrayList<Opportunite>();
        var fondues = new ArrayList<Opportunite>();
        for (var o : opportunites) {
            var cles = Stream.concat(Stream.of("#" + o.id()), cles(o).stream()).toList();
            var deja = cles.stream()
                    .flatMap(cle -> Optional.ofNullable(parCle.get(cle)).stream())
                    .findFirst();
            int place = deja.orElse(gardees.size());
            cles.forEach(cle -> parCle.putIfAbsent(cle, place));
            if (deja.isEmpty()) {
                gardees.add(o);
            } else {
                var autre = gardees.get(place);
                boolean remplace = plusFraiche(o, autre);
                gardees.set(place, remplace ? o : autre);
                fondues.add(remplace ? autre : o);
            }
        }
        return new Fusion(gardees, fondues);
    }

    /** What this thing and its twins share, whatever list they come from; empty when nothing tells. */
    public static Optional<String> jumeau(Opportunite o) {
        return cles(o).stream().reduce((_, nom) -> nom);
    }

    private static List<String> cles(Opportunite o) {
        var p = o.presentation();
        return commune(o.lieu())
                .map(c -> Stream.of(p.siret(), p.organisation())
                        .flatMap(Optional::stream)
                        .map(qui -> o.genre() + "|" + titre(p.titre()) + "|" + Mots.simple(qui) + "|" + c)
                        .toList())
                .orElse(List.of());
    }

    private static String titre(String titre) {
        return MENTION_HF
                .matcher(Mots.simple(titre))
                .replaceAll(" ")
                .replaceAll(" +", " ")
                .strip();
    }

    private static Optional<String> commune(Lieu lieu) {
        return switch (lieu) {
            case Lieu.SurPlace la ->
                Optional.of(la.commune().isEmpty() ? la.point().toString() : la.commune());
            case Lieu.DansLaCommune dans -> Optional.of(dans.commune());
            case Lieu.Plusieurs _, Lieu.ADistance _, Lieu.NonDonne _ -> Optional.empty();
        };
    }

    private static boolean plusFraiche(Opportunite a, Opportunite b) {
        var jourA = a.source().verifieLe();
        var jourB = b.source().verifieLe();
        if (jourA.equals(jourB)) {
            return a.id().compareTo(b.id()) < 0;
        }
        return jourB.isEmpty() || jourA.isPresent() && jourA.get().isAfter(jourB.get());
    }
}
