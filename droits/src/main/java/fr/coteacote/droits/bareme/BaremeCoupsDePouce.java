package fr.coteacote.droits.bareme;

/** Driving licence, train, culture, sport, holidays, meals. */
public record BaremeCoupsDePouce(
        double permisApprentiAge,
        double permisApprenti,
        double permisDemandeur,
        double permisAllocationMax,
        double sncfApprenti,
        double sncfEtudiant,
        Tranches passCulture,
        double passCultureAgeMax,
        PassSport passSport,
        Depart depart,
        double repasApprentiAge) {
    /** Pass'Sport: age limits by profile. */
    public record PassSport(double montant, double ageBoursier, double ageMinAah, double ageMaxAah) {}

    /** Départ 18:25: ceiling of reference income by share. */
    public record Depart(double ageMin, double ageMax, double plafond, double parPart, double montant) {}

    static BaremeCoupsDePouce lire(Lecture p) {
        return new BaremeCoupsDePouce(
                p.de("permis.aide_financement_permis_apprenti.age_min"),
                p.de("permis.aide_financement_permis_apprenti.montant"),
                p.de("permis.aide_permis_demandeur_emploi.montant_maximum"),
                p.de("permis.aide_permis_demandeur_emploi.jours") * p.de("are.montant_minimum_journalier"),
                p.de("carte_sncf.age_apprenti"),
                p.de("carte_sncf.age_etudiant"),
                p.tranches("pass_culture.montants", "amount"),
                p.de("pass_culture.age_maximum"),
                passSport(p),
                depart(p),
                p.de("carte_sncf.age_repas_apprenti"));
    }

    private static PassSport passSport(Lecture p) {
        String age = "pass_sport.critere_age.age_";
        return new PassSport(
                p.de("pass_sport.montant"),
                p.de(age + "maximum_profil_boursier"),
                p.de(age + "minimum_profil_aah"),
                p.de(age + "maximum_profil_aah"));
    }

    private static Depart depart(Lecture p) {
        return new Depart(
                p.de("depart1825.age.minimum"),
                p.de("depart1825.age.maximum"),
                p.de("depart1825.plafond_ressources.base"),
                p.de("depart1825.demi_parts_par_part")
                        * p.de("depart1825.plafond_ressources.par_demi_part_supplementaire"),
                p.de("depart1825.montant_maximum"));
    }
}
