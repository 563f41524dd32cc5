package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.cli.CasDeReference;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** More income never raises a right that depends on it; the prime d'activité, and the end of the rent reduction, are meant to. */
class RevenusTest {
    private static final List<CasDeReference> CAS = CasDeReference.tous();
    private static final Moteur MOTEUR = new Moteur(Parametres.duModele());

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.of(CAS).map(cas -> cas.connue().situation());
    }

    @Property(tries = 1_500)
    void un_meilleur_salaire_net_ne_releve_ni_rsa_ni_cej_ni_aah_ni_sante(
            @ForAll("situations") Situation s, @ForAll @DoubleRange(min = 1, max = 900) double deplus) {
        var r = s.jeune().revenus();
        double[] nets = new double[Mensualites.DUREE];
        for (int k = 0; k < nets.length; k++) {
            nets[k] = r.salairesNets().mois(k) + deplus;
        }
        var mieux = s.avecJeune(s.jeune().avecRevenus(r.avecSalaires(Mensualites.de(nets), r.salairesImposables())));
        Bilan avant = MOTEUR.evaluer(s);
        Bilan apres = MOTEUR.evaluer(mieux);
        nAugmentePas(avant, apres, Droit.CEJ, Droit.AAH);
        if (logement(avant) == logement(apres)) {
            nAugmentePas(avant, apres, Droit.RSA, Droit.CSS_GRATUITE);
        }
    }

    @Property(tries = 1_500)
    void de_meilleurs_revenus_des_parents_ne_relevent_aucune_bourse(
            @ForAll("situations") Situation s, @ForAll @DoubleRange(min = 1, max = 30_000) double deplus) {
        Optional<Parents> mieux = s.parents()
                .map(p -> new Parents(
                        p.rfrN2() + deplus,
                        p.revenuBrutGlobalN2() + deplus,
                        p.nbEnfantsACharge(),
                        p.nbEnfantsSuperieur(),
                        p.distanceKm()));
        Bilan avant = MOTEUR.evaluer(s);
        Bilan apres = MOTEUR.evaluer(s.avecFiscalite(s.foyerFiscal(), mieux));
        nAugmentePas(avant, apres, Droit.BCS, Droit.BOURSE_LYCEE, Droit.BOURSE_COLLEGE);
    }

    @Property(tries = 1_500)
    void un_meilleur_avis_d_impot_ne_releve_ni_le_cheque_energie_ni_le_depart(
            @ForAll("situations") Situation s, @ForAll @DoubleRange(min = 1, max = 20_000) double deplus) {
        var f = s.foyerFiscal();
        var mieux = new FoyerFiscal(
                f.rattacheParents(), f.rfrN2() + deplus, f.revenuBrutGlobalN2(), f.nbParts(), f.trancheIr());
        Bilan avant = MOTEUR.evaluer(s);
        Bilan apres = MOTEUR.evaluer(s.avecFiscalite(mieux, s.parents()));
        nAugmentePas(avant, apres, Droit.CHEQUE_ENERGIE, Droit.DEPART_18_25);
    }

    /** A first taxable wage smaller than the flat deduction may count as negative (rules, 5.1): hence the hundred euros. */
    @Property(tries = 1_500)
    void de_meilleurs_salaires_imposables_ne_relevent_pas_l_aide_d_un_bailleur_prive(
            @ForAll("situations") Situation s, @ForAll @DoubleRange(min = 100, max = 1_500) double deplus) {
        var r = s.jeune().revenus();
        double[] imposables = new double[Mensualites.DUREE];
        for (int k = 0; k < imposables.length; k++) {
            imposables[k] = r.salairesImposables().mois(k) + (k >= 2 ? deplus : 0);
        }
        var mieux = s.avecJeune(s.jeune().avecRevenus(r.avecSalaires(r.salairesNets(), Mensualites.de(imposables))));
        nAugmentePas(MOTEUR.evaluer(s), MOTEUR.evaluer(mieux), Droit.ALS, Droit.ALF);
    }

    private static double logement(Bilan b) {
        return b.de(Droit.APL).montant().min()
                + b.de(Droit.ALS).montant().min()
                + b.de(Droit.ALF).montant().min();
    }

    private static void nAugmentePas(Bilan avant, Bilan apres, Droit... droits) {
        for (Droit droit : droits) {
            assertThat(apres.de(droit).montant().max())
                    .as(droit.nom())
                    .isLessThanOrEqualTo(avant.de(droit).montant().max() + 1e-6);
        }
    }
}
