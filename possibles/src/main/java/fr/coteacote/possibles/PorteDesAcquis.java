package fr.coteacote.possibles;

import static fr.coteacote.possibles.Constat.INCONNU;
import static fr.coteacote.possibles.Constat.NON;
import static fr.coteacote.possibles.Constat.OUI;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gates about what the person already has: diploma, experience, languages, papers. */
final class PorteDesAcquis {
    private PorteDesAcquis() {}

    /** When either level is missing: nothing is sure, unless the person has no diploma at all. */
    static Constat diplomeSansNiveau(Acquis acquis, Diplome diplome) {
        return switch (diplome) {
            case Diplome.NonDemande _ -> OUI;
            case Diplome.Exige _, Diplome.NonPrecise _ -> INCONNU;
            case Diplome.ExigeSansNiveau _ ->
                acquis.niveau().isPresent() && acquis.niveau().getAsInt() == 0 ? NON : INCONNU;
        };
    }

    static Constat experience(Acquis acquis, Opportunite o) {
        if (!(o.conditions().experience() instanceof Experience.Exigee exigee)) {
            return INCONNU;
        }
        if (acquis.experienceMois().isEmpty()) {
            return INCONNU;
        }
        var mois = acquis.experienceMois().get();
        int total = mois.values().stream().mapToInt(Integer::intValue).sum();
        if (total == 0 || total < exigee.mois()) {
            return NON;
        }
        return exigee.mois() > 0 && proche(mois, o) >= exigee.mois() ? OUI : INCONNU;
    }

    private static int proche(Map<String, Integer> mois, Opportunite o) {
        String rome = o.presentation().rome().orElse("");
        return mois.entrySet().stream()
                .filter(e -> Rome.proximite(e.getKey(), rome) >= Rome.DOMAINE)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    static Constat langues(Acquis acquis, Set<String> demandees) {
        return Constat.de(acquis.langues().map(siennes -> {
            var parlees = siennes.stream().map(Mots::simple).collect(Collectors.toSet());
            return demandees.stream().map(Mots::simple).allMatch(parlees::contains);
        }));
    }

    static Constat papiers(Acquis acquis, Set<Papier> demandes) {
        var constat = OUI;
        for (Papier papier : demandes) {
            if (!acquis.papiers().containsKey(papier)) {
                constat = INCONNU;
            } else if (!Objects.requireNonNull(acquis.papiers().get(papier))) {
                return NON;
            }
        }
        return constat;
    }
}
