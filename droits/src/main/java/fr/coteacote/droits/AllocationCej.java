package fr.coteacote.droits;

import fr.coteacote.droits.bareme.BaremeCej;
import fr.coteacote.droits.bareme.Lecture;
import fr.coteacote.droits.calcul.Regles;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The CEJ allowance by itself, from what a counsellor types: an estimate, to be shown with the date of its scale.
 *
 * <p>The Smic is the published monthly one, as in the texts' own examples. C. trav. L. 5131-6, R. 5131-15 and following; decree 2022-199.
 */
public final class AllocationCej {
    private static final String CLE = "cej.montants.montant_majeurs_non_imposables";

    private final Parametres parametres;

    public AllocationCej(Parametres parametres) {
        this.parametres = parametres;
    }

    /** Who the allowance is for; nobody above the first tax band, whose accompaniment goes on all the same. */
    public enum Profil {
        MINEUR,
        MAJEUR_NON_IMPOSABLE,
        MAJEUR_PREMIERE_TRANCHE,
        AU_DELA
    }

    /**
     * @param deduites training pay and unemployment benefit of the month, in cents, deducted in full
     * @param activite wages and the like, in cents, deducted above the allowance's own threshold
     */
    public record Revenus(long deduites, long activite) {
        public static final Revenus AUCUN = new Revenus(0, 0);
    }

    /** An estimate in cents and the first day of the scale it was made with. */
    public record Estimation(long centimes, LocalDate baremeDu, boolean aVerifier) {}

    public Estimation estimer(Profil profil, Revenus revenus, YearMonth mois) {
        var p = new Lecture(parametres, mois.atDay(1));
        var bareme = BaremeCej.lire(p);
        double montant = Regles.allocationCej(
                bareme,
                p.de("smic.mensuel_brut"),
                forfait(bareme, profil),
                revenus.deduites() / 100.0,
                revenus.activite() / 100.0);
        var valeur = parametres.enVigueur(CLE, mois.atDay(1)).orElseThrow();
        return new Estimation(Arrondi.centimes(montant), valeur.debut(), valeur.aVerifier());
    }

    private static double forfait(BaremeCej bareme, Profil profil) {
        return switch (profil) {
            case MINEUR -> bareme.mineurs();
            case MAJEUR_NON_IMPOSABLE -> bareme.nonImposables();
            case MAJEUR_PREMIERE_TRANCHE -> bareme.premiereTranche();
            case AU_DELA -> 0;
        };
    }
}
