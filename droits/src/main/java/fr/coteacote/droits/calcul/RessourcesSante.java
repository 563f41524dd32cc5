package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremeSante;

/** Twelve months of income as the complémentaire santé solidaire counts it (CSS R. 861-2 to R. 861-10). */
final class RessourcesSante {
    private final Etude e;
    private final BaremeSante bareme;
    private final PrestationsFamiliales familiales;
    private final Plage aideLogement;
    private final int comptes;

    RessourcesSante(Etude e, PrestationsFamiliales familiales, Plage aideLogement, int comptes) {
        this.e = e;
        this.bareme = e.bareme.sante();
        this.familiales = familiales;
        this.aideLogement = aideLogement;
        this.comptes = comptes;
    }

    /** Over the twelve months that end {@code debut} months before: 1 in the model, 2 in public guides. */
    Plage sur(int debut) {
        int fin = debut + 11;
        return e.surLesAdultes(a -> revenus(a, debut, fin))
                .plus(e.percue(p -> p.aah())
                        .moins(bareme.abattementAah())
                        .auMoins(0)
                        .fois(12))
                .plus(allocations(debut, fin))
                .plus(forfaitLogement());
    }

    private Plage revenus(Adulte a, int debut, int fin) {
        Plage salaires = a.salaires(debut, fin);
        Tri reduit = a.chomeur().et(a.chomage(0, 0).depasse(0)).ou(a.stage(0, 0).depasse(0));
        Plage stages = a.stage(debut, fin);
        return reduit.choisir(salaires.fois(1 - bareme.abattementChomage()), salaires)
                .plus(a.stage(1, 1).jusqua(0).choisir(Plage.ZERO, stages))
                .plus(a.chomage(debut, fin))
                .plus(a.pension().fois(12));
    }

    private Plage allocations(int debut, int fin) {
        Plage somme = Plage.ZERO;
        for (int k = debut; e.nbEnfants > 0 && k <= fin; k++) {
            somme = somme.plus(familiales.af(k)).plus(familiales.asf(k));
        }
        return somme;
    }

    private Plage forfaitLogement() {
        var f = e.bareme.rsa().forfaits();
        double socle =
                12 * f.base() * (1 + (comptes >= 2 ? f.deuxiemePersonne() : 0) + (comptes >= 3 ? f.enfant() : 0));
        double sansAide = socle * bareme.tauxLogement(bareme.logementSansAide(), comptes);
        double avecAide = socle * bareme.tauxLogement(bareme.logementAvecAide(), comptes);
        return e.logeGratuitement()
                .choisir(Plage.de(sansAide), aideLogement.fois(12).auPlus(avecAide));
    }
}
