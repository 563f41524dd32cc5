package fr.coteacote.droits.bareme;

/** AAH, euros a month; {@code conjugalisee} until October 2023: the partner's income counts. */
public record BaremeAah(
        double montant,
        double tauxPlein,
        double tauxRsdae,
        double ageMin,
        double trancheSmic,
        double abattementBas,
        double abattementHaut,
        double cessation,
        double parEnfant,
        double enCouple,
        double conjointBase,
        double conjointParEnfant,
        double conjointPart,
        boolean conjugalisee) {
    static BaremeAah lire(Lecture p) {
        return new BaremeAah(
                p.de("aah.montant"),
                p.de("aah.taux_capacite.taux_incapacite"),
                p.de("aah.taux_capacite.taux_incapacite_rsdae"),
                p.de("aah.age_fin_educ"),
                p.de("aah.travail_ordinaire.tranche_smic"),
                p.de("aah.travail_ordinaire.abattement_30"),
                p.de("aah.travail_ordinaire.abattement_sup"),
                p.de("aah.abattement_cessation_activite"),
                p.de("aah.majoration_plafond.majoration_par_enfant_supplementaire"),
                p.de("aah.majoration_plafond.majoration_plafond_couple"),
                p.de("aah.abattement_conjoint.abattement_forfaitaire.base"),
                p.de("aah.abattement_conjoint.abattement_forfaitaire.majoration_pac"),
                p.de("aah.abattement_conjoint.part"),
                p.de("aah.conjugalisation") > 0);
    }
}
