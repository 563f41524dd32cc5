package fr.coteacote.droits.calcul;

import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Tri;

/** Monthly income as RSA counts it (CASF R. 262-6 to R. 262-12), housing left out. */
final class RessourcesRsa {
    private final Etude e;
    private final PrestationsFamiliales familiales;
    private final Plage total;

    RessourcesRsa(Etude e, PrestationsFamiliales familiales) {
        this.e = e;
        this.familiales = familiales;
        this.total = calculer();
    }

    Plage total() {
        return total;
    }

    private Plage calculer() {
        var j = e.journal;
        Plage revenus = j.noter(Droit.RSA, "revenus moyens du trimestre de référence", e.surLesAdultes(this::revenus));
        Plage pf = j.noter(Droit.RSA, "prestations familiales comptées", familiales.comptees(0));
        Plage aah = j.noter(Droit.RSA, "AAH perçue", e.percue(p -> p.aah()));
        return j.noter(Droit.RSA, "ressources retenues", revenus.plus(pf).plus(aah));
    }

    private Plage revenus(Adulte a) {
        Tri sansChomage = a.chomage(0, 0).jusqua(0);
        return moyenne(a::salaires, sansChomage)
                .plus(moyenne(a::apprentissage, sansChomage))
                .plus(moyenne(a::stage, sansChomage))
                .plus(moyenne(a::chomage, sansChomage))
                .plus(a.serviceCivique())
                .plus(a.pension());
    }

    /** An income that has just stopped, with no unemployment benefit instead, no longer counts. */
    private Plage moyenne(Revenu revenu, Tri sansChomage) {
        int debut = e.debutTrimestre();
        Plage moyenne = revenu.somme(debut, debut + 2).fois(1 / 3.0);
        Tri arrete =
                revenu.somme(0, 0).jusqua(0).et(revenu.somme(1, 1).depasse(0)).et(sansChomage);
        return arrete.choisir(Plage.ZERO, moyenne);
    }

    private interface Revenu {
        Plage somme(int de, int a);
    }
}
