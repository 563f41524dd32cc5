package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.bareme.BaremeFoyer;
import fr.coteacote.droits.bareme.BaremeLogement;
import fr.coteacote.droits.bareme.Tranches;

/** Housing benefit in a hostel or a residence (CCH D. 832-24 and following), for one settled home. */
final class AideFoyer {
    private final Etude e;
    private final BaremeLogement bareme;
    private final BaremeFoyer foyer;
    private final AideLocative locative;
    private final int pac;

    AideFoyer(Etude e, AideLocative locative, int pac) {
        this.e = e;
        this.bareme = e.bareme.logement();
        this.foyer = bareme.foyer();
        this.locative = locative;
        this.pac = pac;
    }

    AideCalculee calculer(Cadre cadre, Plage ressources) {
        Plage brut = cadre.conventionne() ? conventionne(cadre, ressources) : ordinaire(cadre, ressources);
        e.journal.noter(Droit.APL, "aide en foyer avant seuil et retenues", brut);
        double seuil = cadre.conventionne()
                ? bareme.locatif().seuilConventionne()
                : bareme.locatif().seuilNonConventionne();
        Plage net = brut.nulSous(seuil).arrondi(2).moins(bareme.minoration()).auMoins(0);
        Plage verse = net.fois(1 - bareme.crds()).arrondi(2);
        return new AideCalculee(brut, seuil, e.loyer(), Double.POSITIVE_INFINITY, verse);
    }

    private Plage conventionne(Cadre cadre, Plage ressources) {
        double parts = foyer.partsConventionne().pour(cadre.aDeux(), pac);
        Plage loyer = e.loyer().auPlus(foyer.loyers()[cadre.zone() - 1].pour(cadre.aDeux(), pac));
        Plage k = Plage.de(foyer.plafondConventionne())
                .moins(ressources.moins(foyer.r() * parts).fois(1 / (foyer.cmConventionne() * parts)));
        Plage minimal = marginal(foyer.tranchesConventionne(), ressources, parts)
                .plus(foyer.majorationConventionne() * parts)
                .fois(1 / 12.0);
        return aide(k, loyer.moins(minimal));
    }

    private Plage ordinaire(Cadre cadre, Plage ressources) {
        double parts = foyer.partsOrdinaires().pour(cadre.aDeux(), pac);
        double loyer = cadre.aDeux() ? foyer.loyerCouple() : foyer.loyerSeul();
        Plage k = Plage.de(foyer.plafondOrdinaire()).moins(ressources.fois(1 / (foyer.cmOrdinaire() * parts)));
        Plage minimal = marginal(foyer.tranchesOrdinaires(), ressources, parts)
                .plus(foyer.majorationOrdinaire())
                .fois(1 / 12.0);
        return aide(k, Plage.de(loyer + locative.charges(cadre)).moins(minimal));
    }

    private Plage aide(Plage k, Plage depense) {
        e.journal.noter(Droit.APL, "coefficient de prise en charge (sans unité)", k);
        return k.fois(depense.auMoins(0)).auMoins(0);
    }

    private static Plage marginal(Tranches tranches, Plage ressources, double parts) {
        return Plage.entre(
                tranches.marginal(ressources.min() / parts) * parts,
                tranches.marginal(ressources.max() / parts) * parts);
    }
}
