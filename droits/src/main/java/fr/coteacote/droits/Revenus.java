package fr.coteacote.droits;

/**
 * What a person receives, in euros.
 *
 * @param remunerationsApprenti net, outside {@code salairesNets}
 * @param remunerationsStage paid training
 * @param salaireImposableN2 whole calendar year two years before
 * @param pensionAlimentaire per month, received
 * @param indemniteServiceCivique per month, zero when not a volunteer
 */
public record Revenus(
        Mensualites salairesNets,
        Mensualites salairesImposables,
        Mensualites allocationsChomage,
        Mensualites remunerationsApprenti,
        Mensualites remunerationsStage,
        double salaireImposableN2,
        double pensionAlimentaire,
        double indemniteServiceCivique) {
    public static final Revenus AUCUN = new Revenus(
            Mensualites.AUCUNE,
            Mensualites.AUCUNE,
            Mensualites.AUCUNE,
            Mensualites.AUCUNE,
            Mensualites.AUCUNE,
            0,
            0,
            0);

    public Revenus avecSalaires(Mensualites nets, Mensualites imposables) {
        return new Revenus(
                nets,
                imposables,
                allocationsChomage,
                remunerationsApprenti,
                remunerationsStage,
                salaireImposableN2,
                pensionAlimentaire,
                indemniteServiceCivique);
    }

    public Revenus avecChomage(Mensualites allocations) {
        return new Revenus(
                salairesNets,
                salairesImposables,
                allocations,
                remunerationsApprenti,
                remunerationsStage,
                salaireImposableN2,
                pensionAlimentaire,
                indemniteServiceCivique);
    }

    public Revenus avecApprentissage(Mensualites remunerations) {
        return new Revenus(
                salairesNets,
                salairesImposables,
                allocationsChomage,
                remunerations,
                remunerationsStage,
                salaireImposableN2,
                pensionAlimentaire,
                indemniteServiceCivique);
    }

    public Revenus avecStage(Mensualites remunerations) {
        return new Revenus(
                salairesNets,
                salairesImposables,
                allocationsChomage,
                remunerationsApprenti,
                remunerations,
                salaireImposableN2,
                pensionAlimentaire,
                indemniteServiceCivique);
    }

    public Revenus avecAutres(double imposableN2, double pension, double serviceCivique) {
        return new Revenus(
                salairesNets,
                salairesImposables,
                allocationsChomage,
                remunerationsApprenti,
                remunerationsStage,
                imposableN2,
                pension,
                serviceCivique);
    }
}
