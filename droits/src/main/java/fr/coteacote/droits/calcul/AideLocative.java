package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Arrondi;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.StatutLogement;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeLogement;
import fr.coteacote.droits.bareme.BaremeLogement.Locatif;
import fr.coteacote.droits.bareme.BaremeLogement.ZoneLocative;

/** Housing benefit of a tenant (CCH D. 823-9 to D. 823-22, order of 27 September 2019), for one settled home. */
final class AideLocative {
    private final Etude e;
    private final BaremeLogement bareme;
    private final Locatif locatif;
    private final int pac;

    AideLocative(Etude e, int pac) {
        this.e = e;
        this.bareme = e.bareme.logement();
        this.locatif = bareme.locatif();
        this.pac = pac;
    }

    AideCalculee calculer(Cadre cadre, Plage ressources) {
        var zone = bareme.zone(cadre.zone());
        double plafond = plafond(cadre, zone);
        Plage loyer = loyerRetenu(cadre);
        Plage brut = brut(cadre, loyer.auPlus(plafond), ressources);
        double seuil = cadre.conventionne() ? locatif.seuilConventionne() : locatif.seuilNonConventionne();
        double suppression = Arrondi.pair(plafond * zone.suppression(), 2);
        Plage degresse = brut.nulSous(seuil)
                .fois(coefficient(loyer, plafond, zone, suppression))
                .arrondi(2);
        Plage net = degresse.moins(bareme.minoration()).auMoins(0);
        Plage apresRls = cadre.conventionne() ? apresRls(cadre, zone, net, ressources) : net;
        Plage verse = apresRls.fois(1 - bareme.crds()).arrondi(2);
        return new AideCalculee(brut, seuil, loyer, suppression, verse);
    }

    private double plafond(Cadre cadre, ZoneLocative zone) {
        double base = cadre.chambre() ? zone.plafond().seul() : zone.plafond().pour(cadre.aDeux(), pac);
        double reduit =
                base * (cadre.colocation() ? locatif.colocation() : 1) * (cadre.chambre() ? locatif.chambre() : 1);
        return e.journal
                .noter(Droit.APL, "loyer plafond", Plage.de(Arrondi.pair(reduit, 2)))
                .min();
    }

    private Plage loyerRetenu(Cadre cadre) {
        boolean meuble = cadre.statut() == StatutLogement.LOCATAIRE_MEUBLE;
        boolean reduit = meuble && (!cadre.conventionne() || cadre.chambre());
        return e.journal.noter(
                Droit.APL,
                "loyer retenu",
                e.loyer().fois(reduit ? locatif.partMeuble() : 1).arrondi(0));
    }

    private Plage brut(Cadre cadre, Plage loyer, Plage ressources) {
        double charges = charges(cadre);
        Plage depense = loyer.plus(charges);
        Plage resteApresMinimum =
                depense.fois(1 - locatif.participationTaux()).plusPetit(depense.moins(locatif.participationForfait()));
        Plage taux = tauxLoyer(cadre, loyer).plus(locatif.tf().pour(cadre.aDeux(), pac));
        Plage exces = ressources.moins(locatif.r0().pour(cadre.aDeux(), pac)).auMoins(0);
        e.journal.noter(Droit.APL, "loyer et charges retenus", depense);
        e.journal.noter(Droit.APL, "participation selon les ressources", taux.fois(exces));
        return e.journal.noter(
                Droit.APL,
                "aide avant seuil et retenues",
                resteApresMinimum.moins(taux.fois(exces)).auMoins(0));
    }

    double charges(Cadre cadre) {
        var bareme = cadre.colocation() ? locatif.chargesColocation() : locatif.charges();
        return (cadre.aDeux() ? bareme.couple() : bareme.seul()) + pac * bareme.parPersonneEnPlus();
    }

    private Plage tauxLoyer(Cadre cadre, Plage loyer) {
        double reference = bareme.zone(2).plafond().pour(cadre.aDeux(), pac);
        return Plage.entre(tauxLoyer(loyer.min() / reference), tauxLoyer(loyer.max() / reference));
    }

    private double tauxLoyer(double rapport) {
        double premiere = Math.clamp(rapport - locatif.tlSeuil1(), 0, locatif.tlSeuil2() - locatif.tlSeuil1());
        double seconde = Math.max(rapport - locatif.tlSeuil2(), 0);
        return locatif.tlTaux2() * premiere + locatif.tlTaux3() * seconde;
    }

    /** A rent far above the ceiling shrinks the benefit, then removes it, unless an adult is disabled. */
    private Plage coefficient(Plage loyer, double plafond, ZoneLocative zone, double suppression) {
        double debut = Arrondi.pair(plafond * zone.degressivite(), 2);
        Plage coefficient =
                Plage.entre(coefficient(loyer.max(), debut, suppression), coefficient(loyer.min(), debut, suppression));
        return coefficient == Plage.UN
                ? coefficient
                : e.unAdulte(Adulte::handicap).choisir(Plage.UN, coefficient);
    }

    private static double coefficient(double loyer, double debut, double suppression) {
        if (loyer <= debut) {
            return 1;
        }
        return loyer > suppression ? 0 : (suppression - loyer) / (suppression - debut);
    }

    /** Réduction de loyer de solidarité: the landlord lowers the rent, the benefit follows (CCH L. 442-2-1). */
    private Plage apresRls(Cadre cadre, ZoneLocative zone, Plage net, Plage ressources) {
        double plafond = zone.plafondRls().pour(cadre.aDeux(), pac);
        Tri rls = ressources.fois(1 / 12.0).sous(plafond);
        Plage reduite = net.moins(locatif.partRls() * zone.rls().pour(cadre.aDeux(), pac))
                .auMoins(0);
        return rls.choisir(reduite, net);
    }
}
