package fr.coteacote.droits.calcul;

import static fr.coteacote.droits.Condition.*;

import fr.coteacote.droits.Constat;
import fr.coteacote.droits.Droit;
import fr.coteacote.droits.Motif;
import fr.coteacote.droits.Plage;
import fr.coteacote.droits.Tri;
import fr.coteacote.droits.bareme.BaremePrimeActivite;

/** Prime d'activité (CSS L. 841-1 to L. 846-1): the mean of what each month of the reference quarter would give. */
final class PrimeActivite {
    private static final String[] PRIME_DU_MOIS = {
        "", "prime du mois M-1", "prime du mois M-2", "prime du mois M-3", "prime du mois M-4"
    };

    private final Etude e;
    private final PrestationsFamiliales familiales;
    private final Plage aah;
    private final Plage aideLogement;

    PrimeActivite(Etude e, PrestationsFamiliales familiales) {
        this.e = e;
        this.familiales = familiales;
        this.aah = e.percue(p -> p.aah());
        this.aideLogement = e.percue(p -> p.aideLogement());
    }

    Constat constat() {
        Plage age = e.jeune.age(e.mois - e.debutTrimestre());
        var enquete = new Enquete(Droit.PRIME_ACTIVITE)
                .exiger(PPA_FILTRE_ACTIVITE, filtreActivite())
                .uneDe(
                        unMois(this::majeur),
                        Motif.de(
                                PPA_AGE_18,
                                unMois(this::majeur),
                                age,
                                e.bareme.primeActivite().ageMin()))
                .uneDe(unMois(this::nationalite), Motif.de(PPA_NATIONALITE, unMois(this::nationalite)));
        if (enquete.ouvert().faux()) {
            return enquete.conclure(Plage.ZERO);
        }
        double minimum = e.bareme.primeActivite().minimum();
        Plage moyenne = e.journal.noter(Droit.PRIME_ACTIVITE, "moyenne des trois mois", moyenne());
        return enquete.exiger(PPA_MONTANT_MINIMAL, moyenne.atteint(minimum), moyenne, minimum)
                .conclure(moyenne.nulSous(minimum));
    }

    private interface SelonMois {
        Tri au(int k);
    }

    private Tri unMois(SelonMois condition) {
        int debut = e.debutTrimestre();
        return condition.au(debut).ou(condition.au(debut + 1)).ou(condition.au(debut + 2));
    }

    private Tri majeur(int k) {
        return e.unAdulte(a -> a.age(e.mois - k).atteint(bareme(k).ageMin()));
    }

    private Tri nationalite(int k) {
        return Tri.de(e.nbEnfants > 0).ou(e.nationaliteOuvrante()).ou(e.majore(k));
    }

    private BaremePrimeActivite bareme(int k) {
        return e.passe(k).primeActivite();
    }

    private Tri filtreActivite() {
        return e.majore(0).ou(e.unAdulte(a -> revenuSuffisant(a).ou(travaille(a))));
    }

    /** Also for students and apprentices: enough earned each of the last three months. */
    private Tri revenuSuffisant(Adulte a) {
        var b = e.bareme.primeActivite();
        double seuil = b.heuresFiltre() * e.bareme.commun().smicHoraire() * b.partFiltre();
        return revenu(a, 1)
                .depasse(seuil)
                .et(revenu(a, 2).depasse(seuil))
                .et(revenu(a, 3).depasse(seuil));
    }

    private Tri travaille(Adulte a) {
        Tri unRevenu = revenu(a, 1)
                .depasse(0)
                .ou(revenu(a, 2).depasse(0))
                .ou(revenu(a, 3).depasse(0));
        return a.etudiant().ou(a.apprenti()).non().et(unRevenu);
    }

    private Plage activite(Adulte a, int k) {
        return a.salaires(k, k).plus(a.stage(k, k)).plus(a.apprentissage(k, k));
    }

    private Tri aahCompteeEnActivite(Adulte a, int k) {
        return activite(a, k)
                .atteint(bareme(k).heuresAah() * e.passe(k).commun().smicHoraire());
    }

    private Plage revenu(Adulte a, int k) {
        Plage activite = activite(a, k);
        return a.estLeJeune() && aah != Plage.ZERO
                ? aahCompteeEnActivite(a, k).choisir(activite.plus(aah), activite)
                : activite;
    }

    private Plage horsActivite(Adulte a, int k) {
        Plage autres = a.chomage(k, k).plus(a.pension());
        return a.estLeJeune() && aah != Plage.ZERO
                ? aahCompteeEnActivite(a, k).choisir(autres, autres.plus(aah))
                : autres;
    }

    private Plage bonus(Adulte a, int k) {
        var b = bareme(k);
        double smic = e.passe(k).commun().smicHoraire();
        double debut = b.bonusDebut() * smic;
        double fin = b.bonusFin() * smic;
        return revenu(a, k)
                .moins(debut)
                .fois(b.bonusMax() / (fin - debut))
                .auMoins(0)
                .auPlus(b.bonusMax());
    }

    private Plage moyenne() {
        int debut = e.debutTrimestre();
        return fictive(debut).plus(fictive(debut + 1)).plus(fictive(debut + 2)).fois(1 / 3.0);
    }

    private Plage fictive(int k) {
        Tri ouvert = majeur(k).et(nationalite(k));
        return ouvert.faux() ? Plage.ZERO : ouvert.choisir(montant(k), Plage.ZERO);
    }

    /**
     * forfait + bonus + slope × earned − max(income + housing, forfait), written as the smaller of its two branches so that a range
     * of earned income gives a tight range.
     */
    private Plage montant(int k) {
        var b = bareme(k);
        Plage gagne = e.surLesAdultes(a -> revenu(a, k));
        Plage bonus = e.surLesAdultes(a -> bonus(a, k));
        Plage autres = e.surLesAdultes(a -> horsActivite(a, k))
                .plus(familiales.comptees(k))
                .plus(RevenuSolidarite.forfaitLogement(e, b.forfaits(), aideLogement));
        Plage forfait = e.majore(k)
                .choisir(
                        Plage.de(b.forfaits().majore(e.nbEnfants)),
                        Plage.de(b.forfaits().socle(e.nbParents(), e.personnes())));
        var j = e.journal;
        j.noter(Droit.PRIME_ACTIVITE, "montant forfaitaire", forfait);
        j.noter(Droit.PRIME_ACTIVITE, "revenus d’activité", gagne);
        j.noter(Droit.PRIME_ACTIVITE, "bonifications", bonus);
        j.noter(Droit.PRIME_ACTIVITE, "autres ressources et forfait logement", autres);
        Plage auDela = forfait.plus(bonus).moins(gagne.fois(1 - b.pente())).moins(autres);
        Plage enDeca = bonus.plus(gagne.fois(b.pente()));
        return j.noter(
                Droit.PRIME_ACTIVITE, PRIME_DU_MOIS[k], auDela.plusPetit(enDeca).auMoins(0));
    }
}
