package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Condition;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Nationalite;
import fr.coteacote.droits.Parents;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Scolarite;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeBourses.Superieur;
import fr.coteacote.droits.bareme.Tranches;

/** Grant on social criteria (Code de l'éducation L. 821-1): level -1 none, 0 is 0 bis, up to 7. */
final class BourseSuperieur {
    private static final Plage REFUSEE = Plage.de(-1);

    private final Etude e;
    private final Superieur bareme;
    private final Plage ressourcesRsa;

    BourseSuperieur(Etude e, Plage ressourcesRsa) {
        this.e = e;
        this.bareme = e.bareme.bourses().superieur();
        this.ressourcesRsa = ressourcesRsa;
    }

    Constat constat() {
        double ageMax = bareme.ageMax() + e.nbEnfants;
        Plage age = e.jeune.age(e.mois);
        Tri inscrit = e.fait(Question.SCOLARITE, e.situation.jeune().scolarite() == Scolarite.SUPERIEUR);
        var enquete = new Enquete(Droit.BCS)
                .exiger(Condition.BCS_SUPERIEUR, inscrit)
                .exiger(Condition.BCS_HORS_ALTERNANCE, e.jeune.apprenti().non())
                .exiger(Condition.BCS_AGE, age.jusqua(ageMax).ou(e.jeune.handicap()), age, ageMax)
                .exiger(
                        Condition.BCS_NATIONALITE,
                        e.jeune.nationalite(Nationalite.HORS_UE).non());
        if (enquete.ouvert().faux()) {
            return enquete.conclure(Plage.ZERO, REFUSEE);
        }
        Plage echelon = e.journal.noter(Droit.BCS, "échelon (0 pour 0 bis)", echelon());
        enquete.exiger(Condition.BCS_REVENU_SOUS_PLAFOND, echelon.atteint(0), echelon, 0);
        return enquete.conclure(montant(echelon), enquete.ouvert().choisir(echelon, REFUSEE.union(echelon)));
    }

    private Plage montant(Plage echelon) {
        return Plage.entre(montant(echelon.min()), montant(echelon.max()));
    }

    private double montant(double echelon) {
        return echelon < 0 ? 0 : bareme.montants().montant(echelon);
    }

    private Plage echelon() {
        Tri autonome = e.memeFoyerFiscal()
                .et(ressourcesRsa.atteint(bareme.autonomeMensuel()))
                .ou(Tri.de(e.nbEnfants > 0).et(e.aChargeFiscale(e.mois / 12).non()));
        boolean parentsConnus = Bourses.parentsConnus(e);
        if (e.ignore(Question.PARENTS) || !parentsConnus && !autonome.vrai()) {
            return Plage.entre(-1, bareme.plafonds().length - 1);
        }
        double points = parentsConnus ? points(e.situation.parents().orElseThrow()) : 0;
        e.journal.noter(Droit.BCS, "points de charge", Plage.de(points));
        Plage siens = e.ignore(Question.REVENUS_FISCAUX)
                ? Bornes.AN
                : Plage.de(e.situation.foyerFiscal().revenuBrutGlobalN2());
        Plage parents =
                e.situation.parents().map(p -> Plage.de(p.revenuBrutGlobalN2())).orElse(siens);
        return echelon(autonome.choisir(siens, parents), points);
    }

    private double points(Parents p) {
        return bareme.distance().montant(p.distanceKm())
                + bareme.parEnfant() * (p.nbEnfantsACharge() - p.nbEnfantsSuperieur())
                + bareme.parEtudiant() * Math.max(p.nbEnfantsSuperieur() - 1, 0);
    }

    private Plage echelon(Plage revenu, double points) {
        e.journal.noter(Droit.BCS, "revenu brut global retenu", revenu);
        return Plage.entre(echelon(revenu.max(), points), echelon(revenu.min(), points));
    }

    private int echelon(double revenu, double points) {
        Tranches[] plafonds = bareme.plafonds();
        for (int k = plafonds.length - 1; k >= 0; k--) {
            if (revenu <= plafonds[k].montant(points)) {
                return k;
            }
        }
        return -1;
    }
}
