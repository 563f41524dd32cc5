package fr.coteacote.droits.bareme;

/** Housing benefit in hostels and residences; {@code conventionne} or not changes parts, bands and ceilings. */
public record BaremeFoyer(
        Composition partsConventionne,
        Composition partsOrdinaires,
        Composition[] loyers,
        double plafondConventionne,
        double plafondOrdinaire,
        double r,
        double cmConventionne,
        double cmOrdinaire,
        Tranches tranchesConventionne,
        double majorationConventionne,
        Tranches tranchesOrdinaires,
        double majorationOrdinaire,
        double loyerCouple,
        double loyerSeul) {
    static BaremeFoyer lire(Lecture p) {
        String loyerPlafond = "al.foyer.loyer_plafond_non_conv.etudiants_en_chambre_rehabilitee.";
        return new BaremeFoyer(
                parts(p, "apl"),
                parts(p, "al"),
                new Composition[] {loyers(p, 1), loyers(p, 2), loyers(p, 3)},
                p.de("al.foyer.k.plafonds.plafond_apl1"),
                p.de("al.foyer.k.plafonds.plafond_apl2_et_al"),
                p.de("al.foyer.k.cm_et_r.r_apl1"),
                p.de("al.foyer.k.cm_et_r.cm1_apl1"),
                p.de("al.foyer.k.cm_et_r.cm2_apl2_et_al"),
                p.tranches("al.foyer.e0_apl.bareme", "rate"),
                p.de("al.foyer.e0_apl.majoration"),
                p.tranches("al.foyer.e0_al.bareme", "rate"),
                p.de("al.foyer.e0_al.majoration"),
                p.de(loyerPlafond + "couple"),
                p.de(loyerPlafond + "personne_isolee"));
    }

    private static Composition parts(Lecture p, String aide) {
        String prefixe = "al.foyer.k.n_nombre_parts." + aide + ".";
        return new Composition(
                p.de(prefixe + "isole_0_personne_a_charge"),
                p.de(prefixe + "menage_0_personnes_a_charge"),
                p.suite(
                        prefixe,
                        "1_personne_a_charge",
                        "2_personnes_a_charge",
                        "3_personnes_a_charge",
                        "4_personnes_a_charge"),
                p.de(prefixe + "maj_par_pac_supp"));
    }

    private static Composition loyers(Lecture p, int zone) {
        String prefixe = "al.foyer.e_apl.zone_" + zone + ".";
        return new Composition(
                p.de(prefixe + "personne_isolee_sans_enfant"),
                p.de(prefixe + "menage_seul"),
                p.suite(prefixe + "menage_ou_isole_avec_", "1_enfant", "2_enfants", "3_enfants", "4_enfants"),
                p.de(prefixe + "menage_ou_isole_par_enfant_en_plus"));
    }
}
