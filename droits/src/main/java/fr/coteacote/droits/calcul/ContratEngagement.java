package fr.coteacote.droits.calcul;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.Validite.Domaine;
import fr.coteacote.droits.bareme.BaremeCej;

/** Allowance of the contrat d'engagement jeune (C. trav. L. 5131-6, R. 5131-15; decree 2022-199). */
final class ContratEngagement {
    private final Etude e;
    private final BaremeCej bareme;
    private final Adulte jeune;

    ContratEngagement(Etude e) {
        this.e = e;
        this.bareme = e.bareme.cej();
        this.jeune = e.jeune;
    }

    Constat constat() {
        Plage age = jeune.age(e.mois);
        Plage tranche = tranche();
        Plage montant = montant(3);
        return new Enquete(Droit.CEJ)
                .baremeConnu(CEJ_BAREME_CONNU, e.bareme.connu(Domaine.CEJ))
                .exiger(CEJ_AGE, ageRequis(age), age, age.max() < bareme.ageMin() ? bareme.ageMin() : bareme.ageMax())
                .exiger(CEJ_NON_ETUDIANT, jeune.etudiant().non())
                .exiger(CEJ_TRANCHE_IR, tranche.jusqua(1), tranche, 1)
                .exiger(CEJ_RSA_NON_PERCU, e.percue(p -> p.rsa()).jusqua(0))
                .exiger(CEJ_PPA_NON_PERCUE, e.percue(p -> p.primeActivite()).jusqua(0))
                .exiger(CEJ_HORS_SERVICE_CIVIQUE, jeune.serviceCivique().jusqua(0))
                .exiger(CEJ_MONTANT_POSITIF, montant.depasse(0), montant, 0)
                .conclure(montant);
    }

    private Tri ageRequis(Plage age) {
        return age.atteint(bareme.ageMin())
                .et(age.jusqua(bareme.ageMax())
                        .ou(age.jusqua(bareme.ageMaxHandicap()).et(jeune.handicap())));
    }

    private Plage tranche() {
        return e.ignore(Question.REVENUS_FISCAUX)
                ? Plage.entre(0, 4)
                : Plage.de(e.situation.foyerFiscal().trancheIr());
    }

    /** With income averaged over the last {@code duree} months: three here, three or six in the law. */
    Plage montant(int duree) {
        boolean majeur = jeune.age(e.mois).atteint(e.bareme.commun().majorite()).vrai();
        Plage tranche = tranche();
        Plage forfait =
                Plage.entre(bareme.forfait(majeur, (int) tranche.max()), bareme.forfait(majeur, (int) tranche.min()));
        Plage deduit = jeune.stage(1, duree).plus(jeune.chomage(1, duree)).fois(1.0 / duree);
        Plage partiel =
                jeune.salaires(1, duree).plus(jeune.apprentissage(1, duree)).fois(1.0 / duree);
        e.journal.noter(Droit.CEJ, "montant forfaitaire", forfait);
        e.journal.noter(Droit.CEJ, "revenus déduits en entier", deduit);
        e.journal.noter(Droit.CEJ, "revenus déduits en partie", partiel);
        double smic = e.bareme.commun().smicMensuel();
        return e.journal.noter(Droit.CEJ, "allocation", allocation(bareme, smic, forfait, deduit, partiel));
    }

    /** max(0, max(F − T, 0) − max(P − 300, 0) × F / (0.8 × Smic − 300)), with the scale's own figures. */
    static Plage allocation(BaremeCej bareme, double smicMensuel, Plage forfait, Plage deduit, Plage partiel) {
        double diviseur = bareme.partSmic() * smicMensuel - bareme.abattement();
        Plage reduction =
                partiel.moins(bareme.abattement()).auMoins(0).fois(forfait).fois(1 / diviseur);
        return forfait.moins(deduit).auMoins(0).moins(reduction).auMoins(0);
    }
}
