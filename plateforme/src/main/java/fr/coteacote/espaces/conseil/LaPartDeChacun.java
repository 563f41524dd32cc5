package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.LecturePlan;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whose ideas a plan holds, and who found what (S1-47, S1-77). */
final class LaPartDeChacun {
    private LaPartDeChacun() {}

    /** S1-47: how much of the plan is theirs, said in words, compared with nobody. */
    static String dans(List<LecturePlan.Ligne> actions) {
        long siennes = actions.stream().filter(a -> a.voix() == Voix.JEUNE).count();
        return actions.isEmpty()
                ? "Le plan est encore vide."
                : "%d sur %d viennent de sa propre idée.".formatted(siennes, actions.size()) + trouvees(actions);
    }

    /** What was found, and by whom: never claimed for the structure when nobody said so. */
    private static String trouvees(List<LecturePlan.Ligne> actions) {
        var parOrigine = actions.stream()
                .filter(a -> a.etat() == Action.Etat.FAITE && a.origine() != Action.OrigineSolution.INCONNUE)
                .collect(Collectors.groupingBy(LecturePlan.Ligne::origine, TreeMap::new, Collectors.counting()));
        return parOrigine.isEmpty()
                ? ""
                : parOrigine.entrySet().stream()
                        .map(e -> e.getValue() + " " + origine(e.getKey()))
                        .collect(Collectors.joining(", ", " Solutions trouvées : ", "."));
    }

    private static String origine(Action.OrigineSolution origine) {
        return switch (origine) {
            case SEUL -> "sans personne";
            case ENSEMBLE -> "ensemble";
            case AVEC_ML -> "avec la Mission Locale";
            case PARTENAIRE -> "avec un partenaire";
            case EX_PAIR -> "avec un pair";
            case INCONNUE -> "sans origine dite";
        };
    }
}
