package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All dated values: amounts, rates, ages, thresholds. Read from the jar's CSV files, corrected by structures.
 *
 * <p>A value holds from its first day until the next one of the same key.
 */
public final class Parametres {
    private final Map<String, NavigableMap<LocalDate, Valeur>> series;
    private final List<Validite> validites;

    private Parametres(Map<String, NavigableMap<LocalDate, Valeur>> series, List<Validite> validites) {
        this.series = series;
        this.validites = validites;
    }

    /** The values of the reference model alone, to be compared with its cases. */
    public static Parametres duModele() {
        var valeurs = new ArrayList<Valeur>(valeurs("parametres.csv"));
        valeurs.addAll(valeurs("parametres-sans-cle.csv"));
        return de(valeurs, Validite.lire());
    }

    /** The model's values, completed by those published since: what people are shown. */
    public static Parametres duProduit() {
        var modele = duModele();
        var valeurs = new ArrayList<Valeur>();
        modele.series.values().forEach(serie -> valeurs.addAll(serie.values()));
        valeurs.addAll(valeurs("parametres-complements.csv"));
        valeurs.addAll(valeurs("parametres-produit.csv"));
        return de(valeurs, modele.validites);
    }

    public static Parametres de(Collection<Valeur> valeurs, List<Validite> validites) {
        List<String> defauts = ControleParametres.defauts(valeurs);
        if (!defauts.isEmpty()) {
            throw new IllegalArgumentException("bareme refuse : " + String.join(" ; ", defauts));
        }
        var series = new TreeMap<String, NavigableMap<LocalDate, Valeur>>();
        valeurs.forEach(
                v -> series.computeIfAbsent(v.cle(), cle -> new TreeMap<>()).put(v.debut(), v));
        return new Parametres(series, List.copyOf(validites));
    }

    /** The same values with those of a structure, which replace a value of the same key and day. */
    public Parametres avec(Collection<Correction> corrections) {
        var valeurs = new TreeMap<String, Valeur>();
        series.values().forEach(serie -> serie.values().forEach(v -> valeurs.put(v.cle() + v.debut(), v)));
        corrections.stream().map(ControleParametres::valeur).forEach(v -> valeurs.put(v.cle() + v.debut(), v));
        return de(valeurs.values(), validites);
    }

    public double nombre(String cle, LocalDate jour) {
        return enVigueur(cle, jour)
                .filter(v -> v.nombre().isPresent())
                .orElseThrow(() -> new BaremeAbsent(cle, jour))
                .nombre()
                .getAsDouble();
    }

    /** The value in force that day, repealed ones excluded. */
    public Optional<Valeur> enVigueur(String cle, LocalDate jour) {
        return Optional.ofNullable(series.get(cle))
                .map(serie -> serie.floorEntry(jour))
                .map(Map.Entry::getValue)
                .filter(v -> !v.texte().isEmpty());
    }

    public List<String> cles(String prefixe) {
        return series.keySet().stream().filter(cle -> cle.startsWith(prefixe)).toList();
    }

    public List<Validite> validites() {
        return validites;
    }

    public List<Valeur> toutes() {
        return series.values().stream().flatMap(s -> s.values().stream()).toList();
    }

    private static List<Valeur> valeurs(String ressource) {
        return LectureCsv.ressource(ressource, 5).stream()
                .map(ControleParametres::valeur)
                .toList();
    }
}
