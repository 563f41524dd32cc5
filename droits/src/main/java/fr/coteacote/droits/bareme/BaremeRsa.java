package fr.coteacote.droits.bareme;

/** RSA. {@code sejour*}: years of residence permit that open the right. */
public record BaremeRsa(
        Forfaits forfaits,
        double ageMin,
        double jeuneApres,
        double jeuneAvant,
        double ageEnfantIsole,
        double minimum,
        double sejourUe,
        double sejourHorsUe) {
    static BaremeRsa lire(Lecture p) {
        var forfaits = new Forfaits(
                p.de("rsa.montant_base"),
                p.de("rsa.majoration.couples_celibataire_avec_enfant"),
                p.de("rsa.majoration.couple_1_enfant_ou_2e_enfant"),
                p.de("rsa.majoration.par_enfant_supplementaire"),
                p.de("rsa.majoration_isolement.femmes_enceintes"),
                p.de("rsa.majoration_isolement.par_enfant_a_charge"),
                p.de("rsa.forfait_logement.taux_1_personne"),
                p.de("rsa.forfait_logement.taux_2_personnes"),
                p.de("rsa.forfait_logement.taux_3_personnes_ou_plus"));
        return new BaremeRsa(
                forfaits,
                p.de("rsa.age_minimum"),
                p.de("rsa.age_min_jeune_exclu"),
                p.de("rsa.age_max_jeune_exclu"),
                p.de("rsa.majoration_isolement.age_limite_enfant"),
                p.de("rsa.minimum_verse"),
                p.de("rsa.titre_sejour_annees.eee"),
                p.de("rsa.titre_sejour_annees.non_eee"));
    }
}
