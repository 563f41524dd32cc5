package fr.coteacote.droits.bareme;

import fr.coteacote.droits.Arrondi;

/** ASF, Paje, family allowances: monthly amounts of the month, ceilings in euros a year. */
public record BaremeFamille(
        double asfParEnfant,
        double asfCompteParEnfant,
        double asfSeuil,
        double ageEnfant,
        double pajeAge,
        double pajePleine,
        Plafond pajePlein,
        Plafond pajePartiel,
        double deuxEnfants,
        double bmaf,
        double af2,
        double af3) {
    /** Ceiling of resources, by number of children. */
    public record Plafond(double sansEnfant, double biactif, double deuxPremiers, double suivants) {
        public double pour(int enfants) {
            return sansEnfant * (1 + deuxPremiers * Math.min(enfants, 2) + suivants * Math.max(enfants - 2, 0));
        }
    }

    static BaremeFamille lire(Lecture p) {
        double bmaf = p.de("bmaf");
        return new BaremeFamille(
                bmaf * p.de("asf.montant_asf.orphelin_assimile_seul_parent"),
                bmaf * p.de("asf.montant_asf_dans_calcul_rsa_ppa.orphelin_assimile_seul_parent"),
                p.de("asf.seuil"),
                p.de("pf.personne_a_charge.enfants.age_limite"),
                p.de("paje.age_limite"),
                bmaf * p.de("paje.taux_plein_bmaf"),
                plafond(p, "paje.plafond.taux_plein."),
                plafond(p, "paje.plafond.taux_partiel."),
                p.de("af.nb_enfants_min_pour_allocation"),
                bmaf,
                p.de("af.taux.enf2"),
                p.de("af.taux.enf3"));
    }

    private static Plafond plafond(Lecture p, String prefixe) {
        return new Plafond(
                p.de(prefixe + "plafond_ressources_0_enfant"),
                p.de(prefixe + "biactifs_parents_isoles"),
                p.de("paje.plafond.majorations_enfants.premier_2eme_enfant"),
                p.de("paje.plafond.majorations_enfants.troisieme_plus_enfant"));
    }

    /** Family allowances for {@code enfants} children, at least two. */
    public double allocations(int enfants) {
        return enfants == 2 ? Arrondi.pair(bmaf * af2, 2) : bmaf * (af2 + af3 * (enfants - 2));
    }
}
