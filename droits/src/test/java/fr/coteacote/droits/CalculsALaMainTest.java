package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.coteacote.preuves.Exigence;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Amounts worked out by hand, from the text each test names and the values of {@code parametres.csv} at the month studied: the
 * operation stands in the test. They check our arithmetic against the text, not against what an administration would answer. Only
 * the example that says where it was read was published by somebody else.
 */
class CalculsALaMainTest {
    private static final double BMAF = 474.37;

    private final Moteur moteur = new Moteur(Parametres.duModele());

    /** CASF R. 262-1 and R. 262-9: the lump sum of someone alone, less 12 % because they are housed for nothing. */
    @Test
    @Exigence(value = "S2-31", partie = true)
    void rsa_d_une_personne_seule_hebergee() {
        assertThat(euros(Monde.jeuneDe(25, "2025-10"), Droit.RSA)).isEqualTo(646.52 * 0.88, within(0.005));
    }

    /** CASF L. 262-9, R. 262-9 and R. 262-10-1: one parent, one baby; only a part of the ASF counts against it. */
    @Test
    void rsa_majore_d_une_mere_seule_hebergee() {
        var monde = Monde.jeuneDe(22, "2025-10").enfants(LocalDate.of(2024, 5, 12));
        double paje = BMAF * 0.4165;
        double asfComptee = BMAF * 0.225;
        assertThat(euros(monde, Droit.RSA))
                .isEqualTo(646.52 * (1.28412 + 0.42804) - 646.52 * 1.5 * 0.16 - paje - asfComptee, within(0.005));
    }

    /** C. trav. R. 5131-15 and following: full allowance, first tax band, under age, as dated 1 April 2025. */
    @Test
    void cej_plein_premiere_tranche_et_mineur() {
        assertThat(euros(Monde.jeuneDe(20, "2025-10"), Droit.CEJ)).isEqualTo(561.68);
        assertThat(euros(Monde.jeuneDe(20, "2025-10").foyerFiscal(false, 13_000, 1), Droit.CEJ))
                .isEqualTo(337);
        assertThat(euros(Monde.jeuneDe(17, "2025-10"), Droit.CEJ)).isEqualTo(224.68);
    }

    /**
     * Published example, read on droits-allocations.org, which attributes it to the Drees: someone alone, 800 € of wages, a housing
     * sum of 75.99 €, a bonus of 25.19 €, gives 261.22 € (scale of April 2025).
     */
    @Test
    void prime_d_activite_d_un_salaire_de_huit_cents_euros() {
        var monde = Monde.jeuneDe(23, "2025-10").quiFait(Activite.ACTIF).salaire(800);
        assertThat(euros(monde, Droit.PRIME_ACTIVITE)).isEqualTo(261.22, within(0.005));
    }

    /** CSS D. 843-1 to D. 843-3: 59.85 % of the wage, and the bonus between 59 and 120 hourly Smics, here 1,200 €. */
    @Test
    void prime_d_activite_d_un_salaire_de_mille_deux_cents_euros() {
        var monde = Monde.jeuneDe(23, "2025-10").quiFait(Activite.ACTIF).salaire(1_200);
        double bonus = 184.27 * (1_200 - 59 * 11.88) / ((120 - 59) * 11.88);
        assertThat(euros(monde, Droit.PRIME_ACTIVITE))
                .isEqualTo(633.21 + bonus + 0.5985 * 1_200 - 1_200 - 633.21 * 0.12, within(0.005));
    }

    /** CCH D. 823-16 and order of 27 September 2019: rent up to its ceiling and charges, less the minimum, 5 € and the CRDS. */
    @Test
    void als_d_une_personne_seule_sans_revenu() {
        var monde = Monde.jeuneDe(22, "2025-10").locataire(StatutLogement.LOCATAIRE_VIDE, 400);
        assertThat(euros(monde, Droit.ALS)).isEqualTo((290.34 + 60.59 - 39.56 - 5) * 0.995, within(0.005));
        assertThat(euros(monde, Droit.APL)).isZero();
    }

    /** CCH L. 442-2-1: in social housing, the benefit also follows the rent down by 98 % of the reduction. */
    @Test
    void apl_d_une_personne_seule_en_hlm() {
        var monde = Monde.jeuneDe(22, "2025-10").locataire(StatutLogement.LOCATAIRE_HLM, 280);
        assertThat(euros(monde, Droit.APL)).isEqualTo((280 + 60.59 - 39.56 - 5 - 0.98 * 34.83) * 0.995, within(0.005));
    }

    /** CSS D. 821-1 and D. 821-2: the whole amount, dated, when nothing else comes in. */
    @ParameterizedTest
    @CsvSource({"2024-10,1016.05", "2025-10,1033.32", "2026-05,1041.59"})
    void aah_a_taux_plein(String mois, double attendu) {
        assertThat(euros(Monde.jeuneDe(22, mois).sante(false, 0.8), Droit.AAH)).isEqualTo(attendu);
    }

    /** CSS D. 821-9: of a wage, a fifth counts up to 30 % of the Smic, three fifths beyond. */
    @Test
    void aah_avec_un_salaire_de_mille_euros() {
        var monde = Monde.jeuneDe(22, "2025-10")
                .quiFait(Activite.ACTIF)
                .sante(false, 0.8)
                .salaire(1_000);
        double tranche = 0.3 * 12 * 151.67 * 11.88;
        assertThat(euros(monde, Droit.AAH))
                .isEqualTo(1_033.32 - (0.2 * tranche + 0.6 * (12_000 - tranche)) / 12, within(0.005));
    }

    /** Circular ESRS2013435C, scale of March 2023, no point of charge: 265, 7,992 and 35,086 € are the ceilings of 7, 6 and 0bis. */
    @ParameterizedTest
    @CsvSource({"265,7,633.5", "266,6,550.6", "7992,6,550.6", "7993,5,521.2", "35086,0,145.4", "35087,-1,0"})
    void bourse_du_superieur_selon_les_revenus_des_parents(double revenu, int echelon, double montant) {
        var s = Monde.jeuneDe(20, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .inscrit(Scolarite.SUPERIEUR)
                .situation();
        var constat = moteur.evaluer(avecParents(s, new Parents(revenu, revenu, 1, 1, 0)))
                .de(Droit.BCS);
        assertThat(constat.niveau()).isEqualTo(Plage.de(echelon));
        assertThat(constat.montant()).isEqualTo(Plage.de(montant));
    }

    /**
     * Code de l'éducation D. 531-5 and D. 531-21 and following: two children, so the ceiling of level 6 is 291.9 hourly Smics of July
     * 2023 (11.52 €): 3,363 €. A third of 225.84 % of the BMAF of January (466.44 €) is 351 € a term; of 201.47 %, 313 €.
     */
    @ParameterizedTest
    @CsvSource({"3363,6,1053", "3364,5,939"})
    void bourse_de_lycee_selon_les_revenus_des_parents(double rfr, int echelon, double montant) {
        var s = Monde.jeuneDe(17, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .inscrit(Scolarite.LYCEE)
                .situation();
        var constat =
                moteur.evaluer(avecParents(s, new Parents(rfr, rfr, 2, 0, 0))).de(Droit.BOURSE_LYCEE);
        assertThat(constat.niveau()).isEqualTo(Plage.de(echelon));
        assertThat(constat.montant()).isEqualTo(Plage.de(montant));
    }

    /** CSS L. 521-1 and D. 521-1: 32 % of the BMAF for two children, rounded to the cent. */
    @Test
    void allocations_familiales_de_deux_enfants() {
        var monde = Monde.jeuneDe(24, "2025-10").enfants(LocalDate.of(2020, 3, 12), LocalDate.of(2022, 5, 20));
        assertThat(euros(monde, Droit.AF)).isEqualTo(151.80);
    }

    /** CSS D. 523-1 and D. 531-3: 42.2 % and 41.65 % of the BMAF. */
    @Test
    void soutien_familial_et_allocation_de_base_d_un_parent_seul() {
        var monde = Monde.jeuneDe(22, "2025-10").enfants(LocalDate.of(2024, 5, 12));
        assertThat(euros(monde, Droit.ASF)).isEqualTo(BMAF * 0.422, within(1e-9));
        assertThat(euros(monde, Droit.PAJE_BASE)).isEqualTo(BMAF * 0.4165, within(1e-9));
    }

    /**
     * CSS L. 861-1, L. 861-5 and D. 861-1, ceiling of April 2024 (10,166 €): 12 × 900 € and a housing sum of 12 % of the RSA stand
     * between the ceiling and the ceiling plus 35 %: 8 € a month under 30. With 770 €, it is free.
     */
    @Test
    void sante_gratuite_ou_a_huit_euros() {
        var neufCents = Monde.jeuneDe(25, "2025-03").quiFait(Activite.ACTIF).salaire(900);
        assertThat(12 * (900 + 0.12 * 635.71)).isBetween(10_166.0, 10_166 * 1.35);
        assertThat(euros(neufCents, Droit.CSS_PARTICIPATION)).isEqualTo(8);
        assertThat(euros(neufCents, Droit.CSS_GRATUITE)).isZero();
        assertThat(12 * (770 + 0.12 * 635.71)).isLessThan(10_166);
        assertThat(euros(Monde.jeuneDe(25, "2025-03").quiFait(Activite.ACTIF).salaire(770), Droit.CSS_GRATUITE))
                .isEqualTo(1);
    }

    /** Action Logement: half of the resources, up to 1,300 € outside Île-de-France; and for a student never under 600 €. */
    @Test
    void visale_jusqu_a_la_moitie_des_ressources() {
        var monde = Monde.jeuneDe(22, "2025-10").quiFait(Activite.ACTIF).salaire(1_400);
        assertThat(moteur.evaluer(monde.situation()).de(Droit.VISALE).niveau()).isEqualTo(Plage.de(700));
        var etudiant = Monde.jeuneDe(22, "2025-10").quiFait(Activite.ETUDIANT);
        assertThat(moteur.evaluer(etudiant.situation()).de(Droit.VISALE).niveau())
                .isEqualTo(Plage.de(600));
    }

    /** Decree 2021-628 as changed on 1 March 2025: 50 € at 17, 150 € at 18. */
    @Test
    void pass_culture_de_dix_sept_et_dix_huit_ans() {
        assertThat(euros(Monde.jeuneDe(17, "2025-10"), Droit.PASS_CULTURE)).isEqualTo(50);
        assertThat(euros(Monde.jeuneDe(18, "2025-10"), Droit.PASS_CULTURE)).isEqualTo(150);
        assertThat(euros(Monde.jeuneDe(19, "2025-10"), Droit.PASS_CULTURE)).isZero();
    }

    /** Decree 2019-1: 500 € for an adult apprentice, until the end of 2025. */
    @Test
    void permis_des_apprentis_jusqu_a_fin_2025() {
        assertThat(euros(Monde.jeuneDe(19, "2025-12").enAlternance(), Droit.AIDE_PERMIS_APPRENTI))
                .isEqualTo(500);
        assertThat(euros(Monde.jeuneDe(17, "2025-12").enAlternance(), Droit.AIDE_PERMIS_APPRENTI))
                .isZero();
        assertThat(euros(Monde.jeuneDe(19, "2026-01").enAlternance(), Droit.AIDE_PERMIS_APPRENTI))
                .isZero();
    }

    /** Deliberation of Pôle emploi 2011/13: 1,200 € for a job seeker without benefit. */
    @Test
    void permis_d_un_demandeur_d_emploi() {
        var monde = Monde.jeuneDe(22, "2025-10").quiFait(Activite.CHOMEUR);
        assertThat(euros(monde, Droit.AIDE_PERMIS_DEMANDEUR_EMPLOI)).isEqualTo(1_200);
    }

    /** Code de l'énergie R. 124-1 and following, one unit of consumption: each step of the scale, on both sides. */
    @ParameterizedTest
    @CsvSource({"0,194", "5599,194", "5600,146", "6699,146", "6700,98", "7700,48", "10799,48", "10800,0"})
    void cheque_energie_d_une_personne_seule(double rfr, double attendu) {
        var monde = Monde.jeuneDe(22, "2025-10")
                .locataire(StatutLogement.LOCATAIRE_VIDE, 400)
                .foyerFiscal(false, rfr, 0);
        assertThat(euros(monde, Droit.CHEQUE_ENERGIE)).isEqualTo(attendu);
    }

    /** Programme of the ANCV: reference income up to 17,280 € for one share. */
    @ParameterizedTest
    @CsvSource({"17280,250", "17281,0"})
    void depart_1825_selon_l_avis_d_impot(double rfr, double attendu) {
        assertThat(euros(Monde.jeuneDe(22, "2025-10").foyerFiscal(false, rfr, 0), Droit.DEPART_18_25))
                .isEqualTo(attendu);
    }

    private static Situation avecParents(Situation s, Parents parents) {
        return s.avecFiscalite(s.foyerFiscal(), Optional.of(parents));
    }

    private double euros(Monde monde, Droit droit) {
        Plage montant = moteur.evaluer(monde.situation()).de(droit).montant();
        assertThat(montant.exacte()).isTrue();
        return montant.min();
    }
}
