package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Condition;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Scolarite;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeBourses;

/** School grants (Code de l'éducation L. 531-1, R. 531-13), by level: the highest whose ceiling covers the parents' income. */
final class Bourses {
    private final Etude e;

    Bourses(Etude e) {
        this.e = e;
    }

    Constat lycee() {
        var b = e.bareme.bourses();
        return constat(
                Droit.BOURSE_LYCEE,
                Condition.BOURSE_LYCEE_SCOLARITE,
                Scolarite.LYCEE,
                b.plafondsLycee(),
                b.montantsLycee());
    }

    Constat college() {
        var b = e.bareme.bourses();
        return constat(
                Droit.BOURSE_COLLEGE,
                Condition.BOURSE_COLLEGE_SCOLARITE,
                Scolarite.COLLEGE,
                b.plafondsCollege(),
                b.montantsCollege());
    }

    private Constat constat(
            Droit droit, Condition scolarite, Scolarite attendue, double[][] plafonds, double[] montants) {
        Tri inscrit = e.fait(Question.SCOLARITE, e.situation.jeune().scolarite() == attendue);
        boolean connus = parentsConnus(e);
        var enquete = new Enquete(droit).exiger(scolarite, inscrit);
        if (!connus) {
            enquete.exiger(Condition.BOURSE_PARENTS_CONNUS, Tri.INCONNU);
            Plage niveaux = Plage.entre(0, montants.length);
            return enquete.conclure(
                    Plage.entre(0, montants[montants.length - 1]),
                    enquete.ouvert().choisir(niveaux, Plage.ZERO));
        }
        var parents = e.situation.parents().orElseThrow();
        int rang = Math.clamp(parents.nbEnfantsACharge(), 1, BaremeBourses.ENFANTS_MAX) - 1;
        int echelon = echelon(parents.rfrN2(), plafonds, rang);
        enquete.exiger(Condition.BOURSE_PARENTS_CONNUS, Tri.VRAI)
                .exiger(
                        Condition.BOURSE_RFR_SOUS_PLAFOND,
                        Tri.de(echelon >= 1),
                        Plage.de(parents.rfrN2()),
                        plafonds[0][rang]);
        e.journal.noter(droit, "échelon", Plage.de(echelon));
        Plage montant = Plage.de(echelon == 0 ? 0 : montants[echelon - 1]);
        return enquete.conclure(montant, enquete.ouvert().choisir(Plage.de(echelon), Plage.ZERO));
    }

    static boolean parentsConnus(Etude e) {
        return !e.ignore(Question.PARENTS) && e.situation.parents().isPresent();
    }

    private static int echelon(double revenu, double[][] plafonds, int rang) {
        for (int k = plafonds.length; k >= 1; k--) {
            if (revenu <= plafonds[k - 1][rang]) {
                return k;
            }
        }
        return 0;
    }
}
