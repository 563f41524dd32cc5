package fr.coteacote.droits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * The occasional PACEA allowance: decided by the Mission Locale within ceilings (C. trav. L. 5131-5, R. 5131-8 to R. 5131-14).
 *
 * <p>Whether money is left in the envelope is another matter, kept apart.
 */
public final class AllocationPacea {
    private final Parametres parametres;

    public AllocationPacea(Parametres parametres) {
        this.parametres = parametres;
    }

    /** What may still be paid that month, or why nothing may; amounts in cents. */
    public sealed interface Reste {
        record Possible(long centimes, long plafondDuMois, long plafondDouzeMois) implements Reste {}

        record RessourcesTropHautes(long ressources, long limite) implements Reste {}

        record AgeHorsLimites(int age) implements Reste {}

        record PlafondAtteint(long plafondDouzeMois) implements Reste {}
    }

    /**
     * @param ressources of the month, in cents
     * @param verses already paid, in cents by month
     */
    public Reste reste(LocalDate naissance, YearMonth mois, long ressources, Map<YearMonth, Long> verses) {
        int age = naissance.until(mois.atDay(1)).getYears();
        if (age < nombre("pacea.age.minimum", mois) || age > nombre("pacea.age.maximum", mois)) {
            return new Reste.AgeHorsLimites(age);
        }
        long limite = Arrondi.centimes(nombre("pacea.ressources_max", mois));
        if (ressources > limite) {
            return new Reste.RessourcesTropHautes(ressources, limite);
        }
        return plafonne(mois, verses);
    }

    private Reste plafonne(YearMonth mois, Map<YearMonth, Long> verses) {
        double mensuel = nombre("rsa.montant_base", mois) * nombre("pacea.part_rsa_hors_forfait_logement", mois);
        long duMois = Arrondi.centimes(mensuel);
        long douzeMois = Arrondi.centimes(mensuel * nombre("pacea.mensualites_par_an", mois));
        long dejaDuMois = verses.getOrDefault(mois, 0L);
        long dejaDouzeMois = verses.entrySet().stream()
                .filter(v ->
                        v.getKey().isAfter(mois.minusMonths(12)) && !v.getKey().isAfter(mois))
                .mapToLong(Map.Entry::getValue)
                .sum();
        long reste = Math.min(duMois - dejaDuMois, douzeMois - dejaDouzeMois);
        return reste > 0 ? new Reste.Possible(reste, duMois, douzeMois) : new Reste.PlafondAtteint(douzeMois);
    }

    private double nombre(String cle, YearMonth mois) {
        return parametres.nombre(cle, mois.atDay(1));
    }
}
