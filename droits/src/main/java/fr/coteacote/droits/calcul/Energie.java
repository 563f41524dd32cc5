package fr.coteacote.droits.calcul;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Couple;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Tri;

/** Chèque énergie (Code de l'énergie L. 124-1, R. 124-1): by income per consumption unit of the household. */
final class Energie {
    private final Etude e;

    Energie(Etude e) {
        this.e = e;
    }

    Constat constat() {
        var bareme = e.bareme.energie();
        double unites = bareme.unites(e.personnes());
        Plage revenu = e.journal.noter(Droit.CHEQUE_ENERGIE, "revenu par unité", rfr().fois(1 / unites));
        var tranches = bareme.tranches(unites);
        Plage montant = Plage.entre(tranches.montant(revenu.max()), tranches.montant(revenu.min()));
        Tri titulaire =
                e.fait(Question.LOGEMENT, e.situation.logement().statut().titulaire());
        return new Enquete(Droit.CHEQUE_ENERGIE)
                .exiger(CHEQUE_TITULAIRE_LOGEMENT, titulaire)
                .exiger(CHEQUE_DECLARANT, e.rattache().non().ou(Tri.de(e.couple)))
                .exiger(CHEQUE_REVENU_SOUS_PLAFOND, montant.depasse(0), revenu, tranches.dernierSeuil())
                .conclure(montant);
    }

    private Plage rfr() {
        Plage sien = e.ignore(Question.REVENUS_FISCAUX)
                ? Bornes.AN
                : Plage.de(e.situation.foyerFiscal().rfrN2());
        return e.rattache().choisir(Plage.ZERO, sien).plus(duConcubin());
    }

    private Plage duConcubin() {
        if (!e.couple) {
            return Plage.ZERO;
        }
        Plage sien = e.ignore(Question.CONJOINT)
                ? Bornes.AN
                : Plage.de(e.situation.famille().couple().map(Couple::rfrN2).orElse(0.0));
        return e.memeFoyerFiscal().choisir(Plage.ZERO, sien);
    }
}
