package fr.coteacote.possibles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Things sorted by place, places sorted by squares of a tenth of a degree: only the squares within reach are read.
 * Places too vague for a square (a departement, anywhere, not given) are read every time.
 */
final class Carte {
    /** Things of one place: from {@code debut} included to {@code fin} excluded in the sorted array. */
    record Groupe(Lieu lieu, int debut, int fin) {}

    private static final double CASES_PAR_DEGRE = 10;
    private static final double KM_PAR_DEGRE = 111.2;
    private static final double IMPRECISION_D_UNE_CASE_KM = 5;
    private static final long VAGUE = Long.MIN_VALUE;

    private final Map<Long, List<Groupe>> cases;
    private final Optional<Carte> dessous;

    private Carte(Map<Long, List<Groupe>> cases, Optional<Carte> dessous) {
        this.cases = cases;
        this.dessous = dessous;
    }

    /**
     * Sorts the array in place. The order depends on the things alone, not on how they came.
     *
     * @param premier rank of the first of them, after all those of the map underneath
     */
    static Carte ranger(Fiche[] fiches, int premier, Optional<Carte> dessous) {
        Arrays.sort(
                fiches,
                Comparator.comparingLong((Fiche f) -> laCase(f.lieu))
                        .thenComparing(f -> cle(f.lieu))
                        .thenComparingInt(f -> f.genre)
                        .thenComparing(f -> f.opportunite.id()));
        var cases = new HashMap<Long, List<Groupe>>();
        for (int i = 0, debut = 0; i < fiches.length; i++) {
            if (i + 1 == fiches.length || !fiches[i + 1].lieu.equals(fiches[i].lieu)) {
                var groupe = new Groupe(rapprocher(fiches[i].lieu), premier + debut, premier + i + 1);
                cases.computeIfAbsent(laCase(groupe.lieu), _ -> new ArrayList<>())
                        .add(groupe);
                debut = i + 1;
            }
        }
        return new Carte(cases, dessous);
    }

    /** A copy made now lies beside the copies of the neighbours: memory is read in a row. */
    private static Lieu rapprocher(Lieu lieu) {
        return lieu instanceof Lieu.SurPlace la
                ? new Lieu.SurPlace(
                        new Point(la.point().latitude(), la.point().longitude()),
                        la.imprecisionKm(),
                        la.commune(),
                        la.nom())
                : lieu;
    }

    private static long laCase(Lieu lieu) {
        return lieu instanceof Lieu.SurPlace la && la.imprecisionKm() <= IMPRECISION_D_UNE_CASE_KM
                ? laCase(ligne(la.point().latitude()), ligne(la.point().longitude()))
                : VAGUE;
    }

    private static String cle(Lieu lieu) {
        return switch (lieu) {
            case Lieu.ADistance _ -> "a";
            case Lieu.NonDonne _ -> "n";
            case Lieu.Plusieurs plusieurs -> "m" + plusieurs.lieux();
            case Lieu.DansLaCommune dans -> "c" + dans.commune() + "|" + dans.nom();
            case Lieu.SurPlace la ->
                "p" + la.point().latitude() + "|" + la.point().longitude() + "|" + la.imprecisionKm() + "|"
                        + la.commune() + "|" + la.nom();
        };
    }

    private static int ligne(double degres) {
        return (int) Math.floor(degres * CASES_PAR_DEGRE);
    }

    private static long laCase(int ligne, int colonne) {
        return (long) ligne << 32 | colonne & 0xFFFFFFFFL;
    }

    /** Every place. */
    void partout(Consumer<Groupe> lecteur) {
        dessous.ifPresent(carte -> carte.partout(lecteur));
        cases.values().forEach(groupes -> groupes.forEach(lecteur));
    }

    /** Every place that may be within this distance, vague ones included. */
    void autour(Point centre, double km, Consumer<Groupe> lecteur) {
        dessous.ifPresent(carte -> carte.autour(centre, km, lecteur));
        cases.getOrDefault(VAGUE, List.of()).forEach(lecteur);
        double rayon = km + IMPRECISION_D_UNE_CASE_KM;
        double hauteur = rayon / KM_PAR_DEGRE;
        double largeur = hauteur / Math.max(0.05, Math.cos(Math.toRadians(Math.abs(centre.latitude()) + hauteur)));
        for (int l = ligne(centre.latitude() - hauteur); l <= ligne(centre.latitude() + hauteur); l++) {
            for (int c = ligne(centre.longitude() - largeur); c <= ligne(centre.longitude() + largeur); c++) {
                cases.getOrDefault(laCase(l, c), List.of()).forEach(lecteur);
            }
        }
    }
}
