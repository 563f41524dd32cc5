package fr.coteacote.droits;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Until when a scale is known to be the right one; a newer value of the key is trusted for {@code dureeMois}.
 *
 * @param portee what stops there: the reference model itself, or only what people are shown
 */
public record Validite(Domaine domaine, String cle, YearMonth jusquau, int dureeMois, Portee portee, String source) {
    /** The scales that age. */
    public enum Domaine {
        CEJ,
        CSS,
        PASS_SPORT,
        LOGEMENT,
        RSA,
        PRIME_ACTIVITE,
        PRESTATIONS_FAMILIALES,
        AAH,
        PERMIS_DEMANDEUR_EMPLOI,
        BOURSE_SUPERIEUR,
        SMIC
    }

    /** Who stops trusting the scale. */
    public enum Portee {
        MODELE,
        PRODUIT
    }

    static List<Validite> lire() {
        return LectureCsv.ressource("validites.csv", 6).stream()
                .map(c -> new Validite(
                        Domaine.valueOf(c[0]),
                        c[1],
                        YearMonth.parse(c[2]),
                        Integer.parseInt(c[3]),
                        Portee.valueOf(c[4]),
                        c[5]))
                .toList();
    }

    /** True while the value in force that month is trusted. */
    public boolean connu(Parametres parametres, YearMonth mois) {
        if (!mois.isAfter(jusquau)) {
            return true;
        }
        LocalDate fin = jusquau.atEndOfMonth();
        return parametres
                .enVigueur(cle, mois.atDay(1))
                .filter(v -> v.debut().isAfter(fin))
                .map(v -> mois.isBefore(YearMonth.from(v.debut()).plusMonths(dureeMois)))
                .orElse(false);
    }
}
