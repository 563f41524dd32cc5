package fr.coteacote.droits.bareme;

import fr.coteacote.droits.bareme.BaremeLogement.Locatif;
import fr.coteacote.droits.bareme.BaremeLogement.Ressources;
import fr.coteacote.droits.bareme.BaremeLogement.ZoneLocative;

/** Reads the housing scales; a composition's first dependant gives the base, the others an increase. */
final class LectureLogement {
    private LectureLogement() {}

    static Ressources ressources(Lecture p) {
        var janvier = p.au(p.jour().withDayOfYear(1).minusYears(1));
        return new Ressources(
                p.de("al.ressources.etudiants.age_max"),
                p.de("al.ressources.etudiants.foyer.dar_11_forfait_ressources_foyer"),
                p.de("al.ressources.etudiants.foyer.dar_12_minoration_boursier"),
                p.de("al.ressources.etudiants.locatif.dar_4_forfait_ressources"),
                p.de("al.ressources.etudiants.locatif.dar_5_minoration_boursier"),
                p.de("al.ressources.abattements.chomage_indemnise"),
                janvier.de("ir.abattement_salaires.taux"),
                janvier.de("ir.abattement_salaires.min"),
                janvier.de("ir.abattement_salaires.max"),
                p.de("ir.abattement_pensions.taux"),
                p.de("ir.abattement_pensions.min"),
                p.de("al.ressources.arrondi"));
    }

    static ZoneLocative zone(Lecture p, int zone) {
        String loyer = "al.locatif.loyer_plafond.zone_" + zone + ".";
        String degressivite = "al.locatif.degressivite.zone_" + zone + ".";
        return new ZoneLocative(
                composition(p, loyer, "personnes_seules", "couples", "majoration_par_enf_supp", "un_enfant"),
                p.de(degressivite + "degressivite"),
                p.de(degressivite + "suppression"),
                rls(p, "rls.montant.par_zone.zone_" + zone + ".", "famille_1pac"),
                rls(
                        p,
                        "rls.plafond_ressources.par_zone.zone_" + zone + ".",
                        "famille_1pac",
                        "famille_2pac",
                        "famille_3pac",
                        "famille_4pac",
                        "famille_5pac",
                        "famille_6pac"));
    }

    private static Composition rls(Lecture p, String prefixe, String... pac) {
        return composition(p, prefixe, "personnes_seules", "couples", "majoration_par_pac_supp", pac);
    }

    private static Composition composition(
            Lecture p, String prefixe, String seul, String couple, String enPlus, String... pac) {
        return new Composition(
                p.de(prefixe + seul), p.de(prefixe + couple), p.suite(prefixe, pac), p.de(prefixe + enPlus));
    }

    static Locatif locatif(Lecture p) {
        return new Locatif(
                p.de("al.locatif.coef_plafond.coef_colocation"),
                p.de("al.locatif.coef_plafond.coef_chambre"),
                p.de("al.locatif.meuble.part_loyer"),
                charges(p),
                chargesColocation(p),
                p.de("al.locatif.participation_min.p0_taux"),
                p.de("al.locatif.participation_min.p0_forfait"),
                composition(
                        p,
                        "al.locatif.tf.",
                        "personnes_isolees",
                        "couples_0_enfant",
                        "maj_par_enf_supp",
                        rangs("avec_", 6)),
                p.de("al.locatif.tl.seuils.seuil_1"),
                p.de("al.locatif.tl.seuils.seuil_2"),
                p.de("al.locatif.tl.taux.tl_taux_2"),
                p.de("al.locatif.tl.taux.tl_taux_3"),
                composition(
                        p,
                        "al.locatif.r0.",
                        "taux_seul",
                        "taux_couple",
                        "taux_pac_supp",
                        "taux1pac",
                        "taux2pac",
                        "taux3pac",
                        "taux4pac",
                        "taux5pac",
                        "taux6pac"),
                p.de("al.locatif.seuils_minimum_versement.apl"),
                p.de("al.locatif.seuils_minimum_versement.non_apl"),
                p.de("rls.fraction_baisse_aide_logement"));
    }

    private static String[] rangs(String prefixe, int nombre) {
        String[] rangs = new String[nombre];
        for (int i = 1; i <= nombre; i++) {
            rangs[i - 1] = prefixe + i + (i == 1 ? "_enfant" : "_enfants");
        }
        return rangs;
    }

    private static Composition charges(Lecture p) {
        double base = p.de("al.locatif.charges.cas_general.cas_general");
        double parEnfant = p.de("al.locatif.charges.cas_general.majoration_par_enfant");
        return new Composition(base, base, new double[] {base + parEnfant}, parEnfant);
    }

    /** Sharing: someone alone and a couple count differently even with children, so there is one scale for each. */
    private static Composition chargesColocation(Lecture p) {
        return new Composition(
                p.de("al.locatif.charges.cas_colocataires.beneficiaire_isole"),
                p.de("al.locatif.charges.cas_colocataires.couple_sans_enfant"),
                new double[] {0},
                p.de("al.locatif.charges.cas_colocataires.majoration_par_enfant"));
    }
}
