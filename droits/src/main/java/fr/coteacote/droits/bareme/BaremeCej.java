package fr.coteacote.droits.bareme;

/** Contrat d'engagement jeune: ages, three amounts, how income is deducted. */
public record BaremeCej(
        double ageMin,
        double ageMax,
        double ageMaxHandicap,
        double mineurs,
        double nonImposables,
        double premiereTranche,
        double abattement,
        double partSmic) {
    public static BaremeCej lire(Lecture p) {
        return new BaremeCej(
                p.de("cej.critere_age.minimum"),
                p.de("cej.critere_age.maximum"),
                p.de("cej.critere_age.maximum_handicap"),
                p.de("cej.montants.montant_mineurs"),
                p.de("cej.montants.montant_majeurs_non_imposables"),
                p.de("cej.montants.montant_majeurs_1ere_tranche_ir"),
                p.de("cej.degressivite.abattement_deductibilite_partielle"),
                p.de("cej.degressivite.part_smic_deductibilite_partielle"));
    }

    /** The full amount; zero above the first tax band. */
    public double forfait(boolean majeur, int trancheIr) {
        if (!majeur) {
            return mineurs;
        }
        return trancheIr == 0 ? nonImposables : trancheIr == 1 ? premiereTranche : 0;
    }
}
