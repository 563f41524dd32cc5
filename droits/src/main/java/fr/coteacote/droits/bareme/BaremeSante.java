package fr.coteacote.droits.bareme;

import fr.coteacote.droits.Arrondi;

/** Complémentaire santé solidaire, euros a year; housing rates by household size 1, 2, 3 and more. */
public record BaremeSante(
        double plafondSeul,
        double deuxieme,
        double troisieme,
        double cinquieme,
        double ageEnfant,
        double abattementAah,
        double abattementChomage,
        double[] logementSansAide,
        double[] logementAvecAide,
        double majorationParticipation,
        double participationJeune,
        double participationAdulte,
        double ageParticipation) {
    static BaremeSante lire(Lecture p) {
        return new BaremeSante(
                p.de("css.plafond_base_gratuite"),
                p.de("css.coeff_2e_personne"),
                p.de("css.coeff_3e_4e_personne"),
                p.de("css.coeff_5e_personne_et_plus"),
                p.de("css.age_limite_personne_a_charge"),
                p.de("css.abattements.aah"),
                p.de("css.abattement_chomage"),
                p.suite("css.forfait_logement_sans_al.taux_", "1p", "2p", "3p_plus"),
                p.suite("css.forfait_logement_avec_al.taux_", "1p", "2p", "3p_plus"),
                p.de("css.majoration_plafond_participation"),
                p.de("css.montant.france.cmu_moins_30_ans"),
                p.de("css.montant.france.cmu_30_49_ans"),
                p.de("css.age_participation_reduite"));
    }

    /** Ceiling of the free cover for {@code parents} adults and {@code n} people counted. */
    public double plafond(int parents, int n) {
        double coefficient = 1;
        for (int rang = 2; rang <= n; rang++) {
            coefficient += rang == 2 ? deuxieme : rang <= 4 ? troisieme : cinquieme;
        }
        return Arrondi.pair(plafondSeul * coefficient, 0);
    }

    public double tauxLogement(double[] taux, int n) {
        return taux[Math.min(n, 3) - 1];
    }
}
