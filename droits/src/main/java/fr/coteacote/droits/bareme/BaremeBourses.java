package fr.coteacote.droits.bareme;

import fr.coteacote.droits.Arrondi;
import java.time.LocalDate;

/** Grants: school (euros a year) and higher education (euros a month). */
public record BaremeBourses(
        double[][] plafondsLycee,
        double[] montantsLycee,
        double[][] plafondsCollege,
        double[] montantsCollege,
        Superieur superieur) {
    /** Nombre d'enfants above which the ceilings of school grants stop rising. */
    public static final int ENFANTS_MAX = 8;

    /** Grants on social criteria; {@code plafonds} by level, 0 (0 bis) to 7. */
    public record Superieur(
            double ageMax,
            Tranches distance,
            double parEnfant,
            double parEtudiant,
            Tranches[] plafonds,
            Tranches montants,
            double autonomeMensuel) {}

    static BaremeBourses lire(Lecture p) {
        LocalDate jour = p.jour();
        double smic = p.au(LocalDate.of(jour.getYear() - 2, 7, 1)).de("smic.horaire_brut");
        double bmaf = p.au(jour.withDayOfYear(1)).de("bmaf");
        return new BaremeBourses(
                plafonds(p, "bourse_lycee", 6, smic),
                montants(p, "bourse_lycee.echelon_%d.montant", 6, bmaf),
                plafonds(p, "bourse_college", 3, smic),
                montants(p, "bourse_college.montant_echelon_%d_bmaf", 3, bmaf),
                superieur(p));
    }

    private static double[][] plafonds(Lecture p, String bourse, int echelons, double smic) {
        double[][] plafonds = new double[echelons][ENFANTS_MAX];
        for (int k = 0; k < echelons; k++) {
            for (int n = 0; n < ENFANTS_MAX; n++) {
                double heures = p.de("%s.echelon_%d.plafond_%de".formatted(bourse, k + 1, n + 1));
                plafonds[k][n] = Arrondi.pair(heures * smic, 0);
            }
        }
        return plafonds;
    }

    private static double[] montants(Lecture p, String cle, int echelons, double bmaf) {
        double[] montants = new double[echelons];
        for (int k = 0; k < echelons; k++) {
            montants[k] = 3 * Arrondi.pair(p.de(cle.formatted(k + 1)) * bmaf / 3, 0);
        }
        return montants;
    }

    private static Superieur superieur(Lecture p) {
        var plafonds = new Tranches[8];
        for (int k = 0; k < plafonds.length; k++) {
            plafonds[k] = p.tranches("bcs.plafond_ressources.echelon_" + (k == 0 ? "0bis" : k), "amount");
        }
        double smicMensuel = p.de("smic.horaire_brut") * p.de("smic.heures_mensuelles");
        double net = p.de("bcs.seuil_autonome.smic_net_horaire") / p.de("bcs.seuil_autonome.smic_brut_horaire");
        return new Superieur(
                p.de("bcs.age_maximum"),
                p.tranches("bcs.points_de_charge.distance_domicile_familial", "amount"),
                p.de("bcs.points_de_charge.charges_familiales.par_enfant_a_charge"),
                p.de("bcs.points_de_charge.charges_familiales.par_enfant_etudiant"),
                plafonds,
                p.tranches("bcs.montants", "amount"),
                p.de("bcs.seuil_ressources_etudiant_autonome") * smicMensuel * net);
    }
}
