package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit of the rules, on both sides. */
class SeuilsTest {
    private static final double BMAF = 474.37;
    private static final LocalDate BEBE = LocalDate.of(2024, 5, 12);

    private final Moteur moteur = new Moteur(Parametres.duModele());

    @ParameterizedTest
    @CsvSource({"15,false,false", "16,false,true", "25,false,true", "26,false,false", "29,true,true", "30,true,false"})
    void le_cej_va_de_seize_a_vingt_cinq_ans_et_jusqu_a_vingt_neuf_avec_un_handicap(
            int ans, boolean handicap, boolean ouvert) {
        var monde = Monde.jeuneDe(ans, "2025-10").sante(false, handicap ? 0.5 : 0);
        assertThat(ouvert(monde, Droit.CEJ)).isEqualTo(Tri.de(ouvert));
    }

    @ParameterizedTest
    @CsvSource({"UE,0.24,false", "UE,0.25,true", "HORS_UE,4.9,false", "HORS_UE,5,true", "FR,0,true"})
    void le_rsa_et_la_prime_demandent_trois_mois_ou_cinq_ans_de_sejour(Nationalite n, double annees, boolean ouvert) {
        var seul = Monde.jeuneDe(25, "2025-10").quiFait(Activite.CHOMEUR).nationalite(n, annees);
        assertThat(ouvert(seul, Droit.RSA)).isEqualTo(Tri.de(ouvert));
        var salarie = Monde.jeuneDe(25, "2025-10")
                .quiFait(Activite.ACTIF)
                .salaire(900)
                .nationalite(n, annees);
        assertThat(ouvert(salarie, Droit.PRIME_ACTIVITE)).isEqualTo(Tri.de(ouvert));
    }

    @Test
    void un_refus_du_rsa_nomme_les_etudes_et_l_age() {
        var constat = constat(Monde.jeuneDe(24, "2025-10").quiFait(Activite.ETUDIANT), Droit.RSA);
        assertThat(constat.manquants())
                .contains(
                        Motif.de(Condition.RSA_ADULTE_NON_ETUDIANT, Tri.FAUX),
                        new Motif.Mesure(Condition.RSA_AGE_25, Tri.FAUX, Plage.de(24), 25));
        assertThat(constat(Monde.jeuneDe(25, "2025-10"), Droit.RSA).motifs())
                .contains(new Motif.Mesure(Condition.RSA_AGE_25, Tri.VRAI, Plage.de(25), 25));
    }

    @ParameterizedTest
    @CsvSource({"18,false", "19,true", "24,true"})
    void le_rsa_de_qui_a_travaille_deux_ans_s_ouvre_apres_dix_huit_ans(int ans, boolean ouvert) {
        assertThat(ouvert(Monde.jeuneDe(ans, "2025-10").deuxAnsDeTravail(), Droit.RSA))
                .isEqualTo(Tri.de(ouvert));
    }

    /** The child turns three on 20 September: the increase stops at the first of October, the child still counts. */
    @ParameterizedTest
    @CsvSource({"2022-10-05,true", "2022-09-20,false"})
    void le_rsa_majore_s_arrete_aux_trois_ans_de_l_enfant(LocalDate naissance, boolean majore) {
        var monde = Monde.jeuneDe(22, "2025-10").quiFait(Activite.CHOMEUR).enfants(naissance);
        double asfComptee = BMAF * 0.225;
        double forfait = majore ? 646.52 * (1.28412 + 0.42804) - BMAF * 0.4165 : 646.52 * 1.5;
        assertThat(euros(monde, Droit.RSA)).isEqualTo(forfait - 646.52 * 1.5 * 0.16 - asfComptee, within(0.005));
    }

    /** A lone parent's ceilings: 24,414 × 1.25 + 9,812 for the whole allowance, 29,169 × 1.25 + 11,725 for half of it. */
    @ParameterizedTest
    @CsvSource({"40329,1", "40330,0.5", "48186,0.5", "48187,0"})
    void l_allocation_de_base_se_reduit_puis_s_arrete_avec_les_ressources(double ressources, double part) {
        var monde = Monde.jeuneDe(22, "2025-10").enfants(BEBE).ressourcesDeLaFamille(ressources);
        assertThat(euros(monde, Droit.PAJE_BASE)).isEqualTo(BMAF * 0.4165 * part, within(1e-9));
        assertThat(ouvert(monde, Droit.PAJE_BASE)).isEqualTo(Tri.de(part > 0));
    }

    @ParameterizedTest
    @CsvSource({"30517,1", "30518,0.5"})
    void en_couple_le_plafond_de_l_allocation_de_base_n_est_pas_releve(double ressources, double part) {
        var monde = Monde.jeuneDe(22, "2025-10")
                .enfants(BEBE)
                .enCoupleAvec(Personne.nee(LocalDate.of(2002, 3, 3)))
                .ressourcesDeLaFamille(ressources);
        assertThat(euros(monde, Droit.PAJE_BASE)).isEqualTo(BMAF * 0.4165 * part, within(1e-9));
    }

    /** 200.18 € less the support received: nothing at or under 15 €. */
    @ParameterizedTest
    @CsvSource({"185.18,true", "185.19,false"})
    void le_soutien_familial_s_arrete_quand_il_reste_quinze_euros(double pension, boolean ouvert) {
        var monde = Monde.jeuneDe(22, "2025-10").enfants(BEBE).pension(pension);
        assertThat(ouvert(monde, Droit.ASF)).isEqualTo(Tri.de(ouvert));
        assertThat(euros(monde, Droit.ASF)).isEqualTo(ouvert ? BMAF * 0.422 - pension : 0, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"2025-08-01,true", "2025-07-31,false"})
    void l_avance_loca_pass_se_demande_dans_les_deux_mois_de_l_entree(String entree, boolean ouvert) {
        var monde = Monde.jeuneDe(22, "2025-10")
                .quiFait(Activite.ACTIF)
                .locataire(StatutLogement.LOCATAIRE_VIDE, 400)
                .entreLe(entree);
        assertThat(ouvert(monde, Droit.LOCA_PASS)).isEqualTo(Tri.de(ouvert));
    }

    @ParameterizedTest
    @CsvSource({"3,true", "2,false"})
    void un_etudiant_a_l_avance_loca_pass_avec_trois_mois_de_paie_sur_six(int mois, boolean ouvert) {
        double[] paies = new double[Mensualites.DUREE];
        java.util.Arrays.fill(paies, 5 - mois + 1, 6, 300);
        java.util.Arrays.fill(paies, 6, paies.length, 300);
        var monde = Monde.jeuneDe(22, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .salaires(Mensualites.de(paies))
                .locataire(StatutLogement.LOCATAIRE_VIDE, 400)
                .entreLe("2025-09-15");
        assertThat(ouvert(monde, Droit.LOCA_PASS)).isEqualTo(Tri.de(ouvert));
    }

    @ParameterizedTest
    @CsvSource({
        "17,2025-10-02,600,false",
        "18,2025-10-02,600,true",
        "30,2025-10-02,600,true",
        "31,2025-10-02,600,false",
        "22,2025-10-01,600,false",
        "22,2025-10-02,601,false"
    })
    void visale_demande_dix_huit_a_trente_ans_un_bail_a_venir_et_un_loyer_tenable(
            int ans, String entree, double loyer, boolean ouvert) {
        var monde = Monde.jeuneDe(ans, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .locataire(StatutLogement.LOCATAIRE_VIDE, loyer)
                .entreLe(entree);
        assertThat(ouvert(monde, Droit.VISALE)).isEqualTo(Tri.de(ouvert));
    }

    @Test
    void visale_dit_de_quel_cote_l_age_manque_et_releve_le_loyer_en_ile_de_france() {
        assertThat(constat(Monde.jeuneDe(17, "2025-10"), Droit.VISALE).manquants())
                .contains(new Motif.Mesure(Condition.VISALE_AGE, Tri.FAUX, Plage.de(17), 18));
        assertThat(constat(Monde.jeuneDe(31, "2025-10"), Droit.VISALE).manquants())
                .contains(new Motif.Mesure(Condition.VISALE_AGE, Tri.FAUX, Plage.de(31), 30));
        var s = Monde.jeuneDe(22, "2025-10").quiFait(Activite.ETUDIANT).situation();
        var paris = s.avecLogement(s.logement().avecLieu("75056", 1));
        assertThat(moteur.evaluer(paris).de(Droit.VISALE).niveau()).isEqualTo(Plage.de(800));
    }

    @ParameterizedTest
    @CsvSource({"17,true,false", "18,true,true", "25,true,true", "26,true,false", "22,false,false"})
    void depart_1825_s_ouvre_aussi_a_un_alternant_que_son_avis_d_impot_ecarterait(
            int ans, boolean alternant, boolean ouvert) {
        var monde = Monde.jeuneDe(ans, "2025-10").foyerFiscal(false, 50_000, 2);
        assertThat(ouvert(alternant ? monde.enAlternance() : monde, Droit.DEPART_18_25))
                .isEqualTo(Tri.de(ouvert));
    }

    /** Read at the age of the first day of next month. */
    @ParameterizedTest
    @CsvSource({"2007-11-01,150", "2007-11-02,50", "2006-10-31,0"})
    void le_pass_culture_se_lit_a_l_age_du_mois_prochain(String naissance, double attendu) {
        assertThat(euros(Monde.ne(naissance, "2025-10"), Droit.PASS_CULTURE)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @CsvSource({"28,0,true", "29,0,false", "29,1,true", "30,1,false"})
    void la_bourse_du_superieur_va_jusqu_a_vingt_huit_ans_plus_un_par_enfant(int ans, int enfants, boolean ouvert) {
        var s = Monde.jeuneDe(ans, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .inscrit(Scolarite.SUPERIEUR)
                .parents(10_000)
                .enfants(enfants == 0 ? new LocalDate[0] : new LocalDate[] {BEBE});
        assertThat(ouvert(s, Droit.BCS)).isEqualTo(Tri.de(ouvert));
    }

    /** Someone married whose household earns 90 % of a net minimum wage counts alone: their own income, not their parents'. */
    @ParameterizedTest
    @CsvSource({"1283,-1", "1284,7"})
    void un_etudiant_marie_est_autonome_a_partir_de_quatre_vingt_dix_pour_cent_du_smic_net(
            double salaire, int echelon) {
        var conjoint = Personne.nee(LocalDate.of(2002, 3, 3))
                .avecActivite(Activite.ACTIF, Optional.empty())
                .avecRevenus(
                        Revenus.AUCUN.avecSalaires(Mensualites.constantes(salaire), Mensualites.constantes(salaire)));
        assertThat(0.9 * 151.67 * 11.88 * 8.11 / 10.25).isBetween(1_283.0, 1_284.0);
        var marie = Monde.jeuneDe(22, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .inscrit(Scolarite.SUPERIEUR)
                .parents(90_000)
                .marieAvec(conjoint);
        assertThat(constat(marie, Droit.BCS).niveau()).isEqualTo(Plage.de(echelon));
    }

    @Test
    void sans_connaitre_la_commune_l_aide_va_de_la_plus_petite_zone_a_la_plus_grande() {
        var monde = Monde.jeuneDe(22, "2025-10").locataire(StatutLogement.LOCATAIRE_VIDE, 400);
        var s = monde.situation();
        double grande = moteur.evaluer(s.avecLogement(s.logement().avecLieu("75056", 1)))
                .de(Droit.ALS)
                .montant()
                .min();
        double petite = moteur.evaluer(s.avecLogement(s.logement().avecLieu("11069", 3)))
                .de(Droit.ALS)
                .montant()
                .min();
        assertThat(petite).isLessThan(grande);
        assertThat(moteur.evaluer(monde.sansSavoir(Question.COMMUNE))
                        .de(Droit.ALS)
                        .montant())
                .isEqualTo(Plage.entre(petite, grande));
    }

    @Test
    void sans_connaitre_le_bail_l_aide_tient_compte_de_la_colocation_et_de_la_convention() {
        var monde = Monde.jeuneDe(22, "2025-10").locataire(StatutLogement.LOCATAIRE_VIDE, 400);
        var s = monde.situation();
        var colocation = new Logement.Bail(false, false, true, true, false);
        double chambre = moteur.evaluer(s.avecLogement(s.logement().avecBail(colocation)))
                .de(Droit.ALS)
                .montant()
                .min();
        double seul = euros(monde, Droit.ALS);
        var inconnu = moteur.evaluer(monde.sansSavoir(Question.BAIL));
        assertThat(inconnu.de(Droit.ALS).montant()).isEqualTo(Plage.entre(0, seul));
        assertThat(inconnu.de(Droit.APL).montant().max()).isLessThan(seul);
        assertThat(chambre).isPositive().isLessThan(seul);
    }

    @Test
    void sans_connaitre_le_logement_on_peut_etre_aide_ou_non() {
        var monde = Monde.jeuneDe(22, "2025-10").locataire(StatutLogement.LOCATAIRE_HLM, 400);
        var inconnu = moteur.evaluer(monde.sansSavoir(Question.LOGEMENT));
        assertThat(inconnu.de(Droit.APL).montant().min()).isZero();
        assertThat(inconnu.de(Droit.APL).montant().max()).isGreaterThanOrEqualTo(euros(monde, Droit.APL));
        assertThat(inconnu.de(Droit.APL).ouvert()).isEqualTo(Tri.INCONNU);
    }

    private Constat constat(Monde monde, Droit droit) {
        return moteur.evaluer(monde.situation()).de(droit);
    }

    private Tri ouvert(Monde monde, Droit droit) {
        return constat(monde, droit).ouvert();
    }

    private double euros(Monde monde, Droit droit) {
        Plage montant = constat(monde, droit).montant();
        assertThat(montant.exacte()).isTrue();
        return montant.min();
    }
}
