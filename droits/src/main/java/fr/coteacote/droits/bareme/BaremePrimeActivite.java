package fr.coteacote.droits.bareme;

import fr.coteacote.droits.Arrondi;

/** Prime d'activité. Bonus thresholds and hours are in hours of Smic; {@code bonusMax} is rounded to the cent. */
public record BaremePrimeActivite(
        Forfaits forfaits,
        double pente,
        double bonusMax,
        double bonusDebut,
        double bonusFin,
        double ageMin,
        double heuresAah,
        double heuresFiltre,
        double partFiltre,
        double minimum) {
    static BaremePrimeActivite lire(Lecture p) {
        var forfaits = forfaits(p);
        return new BaremePrimeActivite(
                forfaits,
                p.de("ppa.pa_m.majoration_ressources_revenus_activite"),
                Arrondi.pair(p.de("ppa.pa_m.bonification.taux_bonification_max") * forfaits.base(), 2),
                p.de("ppa.pa_m.bonification.seuil_bonification"),
                p.de("ppa.pa_m.bonification.seuil_max_bonification"),
                p.de("ppa.pa_cond.age_min"),
                p.de("ppa.pa_cond.seuil_aah_activite"),
                p.de("ppa.pa_cond.heures_filtre_activite"),
                p.de("pf.personne_a_charge.revenu_plafond_pac_non_scolaire"),
                p.de("ppa.pa_m.montant_minimum_verse"));
    }

    private static Forfaits forfaits(Lecture p) {
        return new Forfaits(
                p.de("ppa.pa_m.montant_de_base"),
                p.de("ppa.pa_m.majoration_montant_maximal.couples_seul_avec_enfant"),
                p.de("ppa.pa_m.majoration_montant_maximal.couple_1_enfant_2e_enfant"),
                p.de("ppa.pa_m.majoration_montant_maximal.par_enfant_supplementaire"),
                p.de("ppa.pa_m.majoration_isolement.femmes_enceintes"),
                p.de("ppa.pa_m.majoration_isolement.par_enfant_charge"),
                p.de("ppa.pa_fl.taux_forfait_logement.foyer_1_personne"),
                p.de("ppa.pa_fl.taux_forfait_logement.foyer_2_personnes"),
                p.de("ppa.pa_fl.taux_forfait_logement.foyer_3_personnes"));
    }
}
