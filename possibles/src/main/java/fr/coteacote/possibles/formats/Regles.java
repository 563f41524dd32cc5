package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Ages;
import fr.coteacote.possibles.Cle;
import fr.coteacote.possibles.TableCsv;
import fr.coteacote.possibles.Theme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The dated tables shipped with the readers: ages each scheme asks for, and what each theme is about and brings. */
final class Regles {
    record Thematique(Theme theme, Optional<Cle> cle) {}

    private static final Map<String, Ages> AGES = ages();
    private static final Map<String, Thematique> THEMATIQUES = thematiques();

    private Regles() {}

    static Ages ages(String regle) {
        return Optional.ofNullable(AGES.get(regle)).orElseThrow();
    }

    /** By the whole code, else by its category; empty for a category nobody knows. */
    static Optional<Thematique> thematique(String code) {
        int coupe = code.indexOf("--");
        return Optional.ofNullable(THEMATIQUES.get(code))
                .or(() -> Optional.ofNullable(THEMATIQUES.get(coupe < 0 ? code : code.substring(0, coupe))));
    }

    private static Map<String, Ages> ages() {
        var ages = new HashMap<String, Ages>();
        TableCsv.lignes(
                        TableCsv.ressource("formats/ages.csv"),
                        "regle",
                        "age_min",
                        "age_min_sur",
                        "age_max",
                        "age_max_rqth")
                .forEach(l -> ages.put(l.get(0), new Ages(l.entier(1), l.entier(2), l.entier(3), l.entier(4))));
        return Map.copyOf(ages);
    }

    private static Map<String, Thematique> thematiques() {
        var thematiques = new HashMap<String, Thematique>();
        for (var l : TableCsv.lignes(TableCsv.ressource("formats/thematiques.csv"), "prefixe", "theme", "cle")) {
            var cle = l.get(2).isBlank() ? Optional.<Cle>empty() : Optional.of(Cle.valueOf(l.get(2)));
            thematiques.put(l.get(0), new Thematique(Theme.valueOf(l.get(1)), cle));
        }
        return Map.copyOf(thematiques);
    }
}
