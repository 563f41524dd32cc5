package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Condition;
import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Question;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeFamille;

/** ASF, basic Paje allowance, family allowances of the young person's own family, month by month (CSS L. 521-1, L. 523-1, L. 531-3). */
final class PrestationsFamiliales {
    private final Etude e;

    PrestationsFamiliales(Etude e) {
        this.e = e;
    }

    private BaremeFamille bareme(int k) {
        return e.passe(k).famille();
    }

    private int enfants(int k) {
        return e.enfantsDeMoinsDe(bareme(k).ageEnfant(), k);
    }

    Plage asf(int k) {
        return e.couple || e.nbEnfants == 0
                ? Plage.ZERO
                : asfBrute(k).nulSous(Math.nextUp(bareme(k).asfSeuil()));
    }

    private Plage asfBrute(int k) {
        int enfants = enfants(k);
        return enfants == 0
                ? Plage.ZERO
                : Plage.de(enfants * bareme(k).asfParEnfant()).moins(e.jeune.pension());
    }

    Plage paje(int k) {
        if (e.nbEnfants == 0 || e.enfantsDeMoinsDe(bareme(k).pajeAge(), k) == 0) {
            return Plage.ZERO;
        }
        double pleine = bareme(k).pajePleine();
        return ressources()
                .jusqua(plafond(bareme(k).pajePlein(), k))
                .choisir(
                        Plage.de(pleine),
                        ressources()
                                .jusqua(plafond(bareme(k).pajePartiel(), k))
                                .choisir(Plage.de(pleine / 2), Plage.ZERO));
    }

    private Plage ressources() {
        return e.ignore(Question.RESSOURCES_FAMILLE)
                ? Bornes.AN
                : Plage.de(e.situation.famille().ressourcesN2());
    }

    private Plage plafond(BaremeFamille.Plafond plafond, int k) {
        Tri majore = Tri.de(!e.couple)
                .ou(e.fait(Question.RESSOURCES_FAMILLE, e.situation.famille().biactifN2()));
        return majore.choisir(Plage.de(plafond.biactif()), Plage.ZERO).plus(plafond.pour(e.nbEnfants));
    }

    Plage af(int k) {
        if (e.nbEnfants < 2) {
            return Plage.ZERO;
        }
        int enfants = enfants(k);
        return enfants >= bareme(k).deuxEnfants() ? Plage.de(bareme(k).allocations(enfants)) : Plage.ZERO;
    }

    /** What RSA and prime d'activité count as income. */
    Plage comptees(int k) {
        if (e.nbEnfants == 0) {
            return Plage.ZERO;
        }
        double plafondAsf = enfants(k) * bareme(k).asfCompteParEnfant();
        return paje(k).plus(asf(k).auPlus(plafondAsf)).plus(af(k));
    }

    Constat constatAsf() {
        var enquete = new Enquete(Droit.ASF)
                .exiger(Condition.ASF_PARENT_ISOLE, Tri.de(!e.couple))
                .exiger(Condition.ASF_ENFANT, Tri.de(e.nbEnfants > 0 && enfants(0) > 0));
        if (enquete.ouvert().vrai()) {
            Plage brute = e.journal.noter(Droit.ASF, "ASF moins pension reçue", asfBrute(0));
            enquete.exiger(
                    Condition.ASF_SEUIL,
                    brute.depasse(bareme(0).asfSeuil()),
                    brute,
                    bareme(0).asfSeuil());
        }
        return enquete.conclure(asf(0));
    }

    Constat constatPaje() {
        boolean petit = e.nbEnfants > 0 && e.enfantsDeMoinsDe(bareme(0).pajeAge(), 0) > 0;
        Plage plafond = plafond(bareme(0).pajePartiel(), 0);
        var enquete = new Enquete(Droit.PAJE_BASE)
                .exiger(Condition.PAJE_ENFANT, Tri.de(petit))
                .exiger(Condition.PAJE_RESSOURCES, ressources().jusqua(plafond), ressources(), plafond.max());
        return enquete.conclure(e.journal.noter(Droit.PAJE_BASE, "allocation de base", paje(0)));
    }

    Constat constatAf() {
        int enfants = e.nbEnfants == 0 ? 0 : enfants(0);
        double minimum = bareme(0).deuxEnfants();
        return new Enquete(Droit.AF)
                .exiger(Condition.AF_DEUX_ENFANTS, Tri.de(enfants >= minimum), Plage.de(enfants), minimum)
                .conclure(e.journal.noter(Droit.AF, "allocations familiales", af(0)));
    }
}
