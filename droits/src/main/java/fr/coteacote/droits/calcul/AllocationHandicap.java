package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Condition;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeAah;
import java.util.function.Function;

/** AAH (CSS L. 821-1, D. 821-2, D. 821-9): a ceiling minus what is left of income after deductions. */
final class AllocationHandicap {
    private final Etude e;
    private final BaremeAah bareme;
    private final Adulte jeune;

    AllocationHandicap(Etude e) {
        this.e = e;
        this.bareme = e.bareme.aah();
        this.jeune = e.jeune;
    }

    Constat constat() {
        Plage taux = jeune.tauxIncapacite();
        Tri reconnu = taux.atteint(bareme.tauxPlein())
                .ou(taux.atteint(bareme.tauxRsdae()).et(jeune.rsdae()));
        Plage age = jeune.age(e.mois);
        var enquete = new Enquete(Droit.AAH)
                .exiger(Condition.AAH_TAUX, reconnu, taux, bareme.tauxPlein())
                .exiger(Condition.AAH_AGE, age.atteint(bareme.ageMin()), age, bareme.ageMin());
        if (enquete.ouvert().faux()) {
            return enquete.conclure(Plage.ZERO);
        }
        Plage montant = montant();
        return enquete.exiger(Condition.AAH_MONTANT_POSITIF, montant.depasse(0), montant, 0)
                .conclure(montant);
    }

    private Plage montant() {
        Plage base = e.journal.noter(Droit.AAH, "ressources mensuelles retenues", base());
        double plafond =
                bareme.montant() * (1 + bareme.parEnfant() * e.nbEnfants + (conjugalisee() ? bareme.enCouple() : 0));
        e.journal.noter(Droit.AAH, "plafond", Plage.de(plafond));
        return Plage.de(plafond).moins(base).auMoins(0).auPlus(bareme.montant());
    }

    private boolean conjugalisee() {
        return e.couple && bareme.conjugalisee();
    }

    private Plage base() {
        Tri salarie = jeune.imposables(0, 0).depasse(0);
        Plage siTrimestriel = salarie.possible() ? base(this::trimestre) : Plage.ZERO;
        return salarie.choisir(siTrimestriel, salarie.vrai() ? Plage.ZERO : base(this::annee));
    }

    private Plage trimestre(Adulte a) {
        return a.salaires(1, 3).plus(a.chomage(1, 3)).plus(a.stage(1, 3)).fois(4);
    }

    /** Two years before: the tables hold its last month only, and only in January. */
    private Plage annee(Adulte a) {
        return e.mois % 12 == 0 ? a.salaireN2().plus(a.chomage(13, 13)) : a.salaireN2();
    }

    private Plage base(Function<Adulte, Plage> activite) {
        Plage propre =
                abattu(activite.apply(jeune)).plus(jeune.pension().fois(12)).auMoins(0);
        return propre.plus(conjugalisee() ? duConjoint(activite) : Plage.ZERO).fois(1 / 12.0);
    }

    private Plage duConjoint(Function<Adulte, Plage> activite) {
        Adulte conjoint = e.adultes.get(1);
        return activite.apply(conjoint)
                .plus(conjoint.pension().fois(12))
                .fois(bareme.conjointPart())
                .moins(bareme.conjointBase() + bareme.conjointParEnfant() * e.nbEnfants)
                .auMoins(0);
    }

    private Plage abattu(Plage revenu) {
        double tranche = bareme.trancheSmic() * 12 * e.bareme.commun().smicMensuel();
        Plage reste = revenu.auPlus(tranche)
                .fois(1 - bareme.abattementBas())
                .plus(revenu.moins(tranche).auMoins(0).fois(1 - bareme.abattementHaut()));
        Tri sansActivite = jeune.imposables(0, 0).jusqua(0).et(jeune.etudiant().non());
        Tri reduit = sansActivite.ou(jeune.chomage(1, 1).depasse(0));
        return reduit.choisir(reste.fois(1 - bareme.cessation()), reste);
    }
}
