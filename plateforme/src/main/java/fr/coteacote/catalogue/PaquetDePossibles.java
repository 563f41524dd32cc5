package fr.coteacote.catalogue;

import fr.coteacote.possibles.Doublons;
import fr.coteacote.possibles.Lieu;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Territoire;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Many possibles in one statement: one array for each column. */
final class PaquetDePossibles {
    private PaquetDePossibles() {}

    static Map<String, Object> colonnes(List<Opportunite> choses) {
        var colonnes = new HashMap<String, Object>();
        colonnes.put("cles", textes(choses, Opportunite::id));
        colonnes.put("origines", textes(choses, o -> o.source().nom()));
        colonnes.put("genres", textes(choses, o -> o.genre().name()));
        colonnes.put("titres", textes(choses, o -> o.presentation().titre()));
        colonnes.put("recherches", textes(choses, PaquetDePossibles::mots));
        colonnes.put("romes", textes(choses, o -> o.presentation().rome().orElse("")));
        colonnes.put("departements", textes(choses, o -> departement(o.lieu())));
        colonnes.put("debuts", jours(choses, o -> o.calendrier().debut()));
        colonnes.put("fins", jours(choses, o -> o.calendrier().fin()));
        colonnes.put("verifies", jours(choses, o -> o.source().verifieLe()));
        colonnes.put("jumeaux", peutEtre(choses, Doublons::jumeau));
        colonnes.put("contenus", textes(choses, EcritureDUnPossible::ecrire));
        return colonnes;
    }

    private static String mots(Opportunite o) {
        var p = o.presentation();
        return String.join(" ", p.titre(), p.benefice(), p.organisation().orElse(""), lieu(o.lieu()));
    }

    static String lieu(Lieu lieu) {
        return switch (lieu) {
            case Lieu.SurPlace la -> la.nom();
            case Lieu.DansLaCommune dans -> dans.nom();
            case Lieu.Plusieurs plusieurs ->
                plusieurs.lieux().isEmpty() ? "" : plusieurs.lieux().getFirst().nom();
            case Lieu.ADistance _, Lieu.NonDonne _ -> "";
        };
    }

    private static String departement(Lieu lieu) {
        String commune =
                switch (lieu) {
                    case Lieu.SurPlace la -> la.commune();
                    case Lieu.DansLaCommune dans -> dans.commune();
                    case Lieu.Plusieurs _, Lieu.ADistance _, Lieu.NonDonne _ -> "";
                };
        return Territoire.departementDe(commune);
    }

    private static String[] textes(List<Opportunite> choses, Function<Opportunite, String> quoi) {
        return choses.stream().map(quoi).toArray(String[]::new);
    }

    private static String[] peutEtre(List<Opportunite> choses, Function<Opportunite, Optional<String>> quoi) {
        return choses.stream().map(o -> quoi.apply(o).orElse(null)).toArray(String[]::new);
    }

    private static String[] jours(List<Opportunite> choses, Function<Opportunite, Optional<LocalDate>> quoi) {
        return peutEtre(choses, o -> quoi.apply(o).map(LocalDate::toString));
    }
}
