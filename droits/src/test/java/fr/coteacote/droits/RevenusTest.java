package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.cli.CasDeReference;
import fr.coteacote.preuves.Hasard;
import fr.coteacote.preuves.Tirages;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** More income never raises a right that depends on it; the prime d'activité, and the end of the rent reduction, are meant to. */
class RevenusTest {
    private static final List<CasDeReference> CAS = CasDeReference.tous();
    private static final Moteur MOTEUR = new Moteur(Parametres.duModele());

    private static void pourToutRevenu(double min, double max, BiConsumer<Situation, Double> propriete) {
        Tirages.essayer(1_500, hasard -> propriete.accept(situation(hasard), hasard.entre(min, max)));
    }

    private static Situation situation(Hasard hasard) {
        return hasard.parmi(CAS).connue().situation();
    }

    @Test
    void un_meilleur_salaire_net_ne_releve_ni_rsa_ni_cej_ni_aah_ni_sante() {
        pourToutRevenu(1, 900, RevenusTest::meilleurSalaireNet);
    }

    private static void meilleurSalaireNet(Situation s, double deplus) {
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

    @Test
    void de_meilleurs_revenus_des_parents_ne_relevent_aucune_bourse() {
        pourToutRevenu(1, 30_000, RevenusTest::meilleursRevenusDesParents);
    }

    private static void meilleursRevenusDesParents(Situation s, double deplus) {
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

    @Test
    void un_meilleur_avis_d_impot_ne_releve_ni_le_cheque_energie_ni_le_depart() {
        pourToutRevenu(1, 20_000, RevenusTest::meilleurAvisDImpot);
    }

    private static void meilleurAvisDImpot(Situation s, double deplus) {
        var f = s.foyerFiscal();
        var mieux = new FoyerFiscal(
                f.rattacheParents(), f.rfrN2() + deplus, f.revenuBrutGlobalN2(), f.nbParts(), f.trancheIr());
        Bilan avant = MOTEUR.evaluer(s);
        Bilan apres = MOTEUR.evaluer(s.avecFiscalite(mieux, s.parents()));
        nAugmentePas(avant, apres, Droit.CHEQUE_ENERGIE, Droit.DEPART_18_25);
    }

    /** A first taxable wage smaller than the flat deduction may count as negative (rules, 5.1): hence the hundred euros. */
    @Test
    void de_meilleurs_salaires_imposables_ne_relevent_pas_l_aide_d_un_bailleur_prive() {
        pourToutRevenu(100, 1_500, RevenusTest::meilleursSalairesImposables);
    }

    private static void meilleursSalairesImposables(Situation s, double deplus) {
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
