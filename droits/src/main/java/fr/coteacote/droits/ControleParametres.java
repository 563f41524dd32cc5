package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** Refuses a scale that contradicts itself: two values the same day, mixed units, a negative amount, half a band. */
final class ControleParametres {
    private static final Set<String> UNITES = Set.of(
            "",
            "BMAF",
            "EUR",
            "ISO 3166-1 alpha-2",
            "annee",
            "heure",
            "mois",
            "seuil",
            "smic_horaire_brut",
            "smic_mensuel_brut",
            "taux",
            "taux_du_rsa",
            "unite");

    private ControleParametres() {}

    static Valeur valeur(String[] champs) {
        boolean texte = champs[3].startsWith("ISO") || champs[2].isEmpty() || !estNombre(champs[2]);
        var nombre = texte ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(champs[2]));
        return new Valeur(champs[0], LocalDate.parse(champs[1]), champs[2], nombre, champs[3], champs[4]);
    }

    static Valeur valeur(Correction c) {
        return new Valeur(
                c.cle(),
                c.debut(),
                String.valueOf(c.valeur()),
                OptionalDouble.of(c.valeur()),
                c.unite(),
                c.source() + ", vérifié le " + c.verifieLe());
    }

    private static boolean estNombre(String texte) {
        return texte.matches("-?[0-9]+(\\.[0-9]+)?");
    }

    static List<String> defauts(Collection<Valeur> valeurs) {
        var defauts = new ArrayList<String>();
        var jours = new HashSet<String>();
        var unites = new HashMap<String, String>();
        var cles = new HashSet<String>();
        for (Valeur v : valeurs) {
            cles.add(v.cle());
            if (!jours.add(v.cle() + "@" + v.debut())) {
                defauts.add("deux valeurs de %s au %s".formatted(v.cle(), v.debut()));
            }
            if (!unites.merge(v.cle(), v.unite(), (avant, apres) -> avant).equals(v.unite())) {
                defauts.add("%s change d'unite au %s".formatted(v.cle(), v.debut()));
            }
            defauts.addAll(defauts(v));
        }
        cles.forEach(cle -> defauts.addAll(tranche(cle, cles)));
        return defauts;
    }

    private static List<String> defauts(Valeur v) {
        if (!UNITES.contains(v.unite())) {
            return List.of("unite inconnue « %s » pour %s".formatted(v.unite(), v.cle()));
        }
        boolean texte = v.unite().startsWith("ISO") || v.cle().equals("bcs.nationalites_hors_eee");
        if (!v.texte().isEmpty() && v.nombre().isEmpty() && !texte) {
            return List.of("« %s » n'est pas un nombre pour %s".formatted(v.texte(), v.cle()));
        }
        boolean negatif = v.nombre().isPresent() && v.nombre().getAsDouble() < 0;
        return negatif && v.unite().equals("EUR")
                ? List.of("montant negatif pour %s au %s".formatted(v.cle(), v.debut()))
                : List.of();
    }

    private static List<String> tranche(String cle, Set<String> cles) {
        int fin = cle.lastIndexOf("].");
        if (fin < 0) {
            return List.of();
        }
        String base = cle.substring(0, fin + 2);
        boolean complete =
                cles.contains(base + "threshold") && (cles.contains(base + "amount") || cles.contains(base + "rate"));
        return complete ? List.of() : List.of("tranche incomplete : " + base);
    }
}
