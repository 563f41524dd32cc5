package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Arrondi;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeLogement.Ressources;

/** Yearly income as housing benefit counts it (CCH R. 822-2 to R. 822-25): a lump sum for students, else M-13 to M-2. */
final class RessourcesLogement {
    private final Etude e;
    private final Ressources bareme;
    private final Tri boursier;
    private final Tri aah;
    private final Tri forfaitaire;
    private final Plage revenus;

    RessourcesLogement(Etude e, Tri boursier, Tri aah) {
        this.e = e;
        this.bareme = e.bareme.logement().ressources();
        this.boursier = boursier;
        this.aah = aah;
        this.forfaitaire = e.jeune.etudiant().et(e.jeune.age(e.mois).sous(bareme.ageEtudiant()));
        this.revenus = forfaitaire.vrai() ? Plage.ZERO : revenus();
    }

    Tri forfaitaire() {
        return forfaitaire;
    }

    Plage en(Tri residence) {
        if (forfaitaire.faux()) {
            return revenus;
        }
        Plage foyer = forfait(bareme.forfaitFoyer(), bareme.minorationFoyer());
        Plage locatif = forfait(bareme.forfaitLocatif(), bareme.minorationLocatif());
        return forfaitaire.choisir(residence.choisir(foyer, locatif), revenus);
    }

    private Plage forfait(double plein, double minoration) {
        return boursier.choisir(Plage.de(plein - minoration), Plage.de(plein));
    }

    private Plage revenus() {
        Tri neutralise = e.percue(p -> p.rsa()).depasse(0).ou(e.unAdulte(a -> ancienChomeur(a)
                .et(a.chomage(0, 0).jusqua(0))));
        Plage total = e.surLesAdultes(a -> retenu(a, neutralise));
        Plage arrondi = Plage.entre(centaine(total.min()), centaine(total.max()));
        return e.journal.noter(Droit.APL, "ressources annuelles retenues, neutralisation comprise", arrondi);
    }

    private double centaine(double total) {
        return Math.max(0, Math.ceil(total / bareme.arrondi() - 1e-9) * bareme.arrondi());
    }

    private Plage retenu(Adulte a, Tri neutralise) {
        Plage revenus = neutralise.vrai() ? Plage.ZERO : neutralise.choisir(Plage.ZERO, revenus(a));
        return revenus.plus(pensions(a)).arrondi(2);
    }

    private Tri ancienChomeur(Adulte a) {
        return a.chomeurAvant(e.mois - 2);
    }

    private Plage revenus(Adulte a) {
        Plage salaires = a.imposables(2, 13);
        Plage chomage = a.chomage(2, 13);
        Tri inactifAah = a.estLeJeune() ? aah.et(a.imposables(0, 0).jusqua(0)) : Tri.FAUX;
        if (!salaires.exacte() || !chomage.exacte()) {
            return Plage.entre(-bareme.salairesMin(), salaires.max() + chomage.max());
        }
        double total = salaires.min() + chomage.min();
        double abattement =
                Arrondi.pair(Math.clamp(bareme.salairesTaux() * total, bareme.salairesMin(), bareme.salairesMax()), 0);
        Plage imposable = Plage.de(Math.max(0, salaires.min() - abattement));
        Plage reste = total > 0 ? Plage.de(chomage.min() + Math.min(0, salaires.min() - abattement)) : Plage.ZERO;
        return reduite(imposable, inactifAah.ou(ancienChomeur(a))).plus(reduite(reste, inactifAah));
    }

    private Plage reduite(Plage revenu, Tri abattu) {
        return abattu.choisir(revenu.fois(1 - bareme.abattementChomage()), revenu);
    }

    private Plage pensions(Adulte a) {
        Plage pension = a.pension().fois(12);
        return pension.exacte() ? Plage.de(nette(pension.min())) : Plage.entre(0, nette(pension.max()) + 1);
    }

    private double nette(double pension) {
        double abattement = Arrondi.pair(Math.max(bareme.pensionsTaux() * pension, bareme.pensionsMin()), 0);
        return Math.max(0, pension - abattement);
    }
}
