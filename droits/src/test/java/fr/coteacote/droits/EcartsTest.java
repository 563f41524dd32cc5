package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.Doute.ModeleEtLoi;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the model is not the law: nobody is refused, nor promised, on the strength of it. */
class EcartsTest {
    private final Eclairage eclairage = new Eclairage(Parametres.duProduit());

    @Test
    void cej_un_bon_trimestre_apres_trois_mois_maigres_ne_ferme_pas_l_allocation() {
        double[] salaires = new double[Mensualites.DUREE];
        Arrays.fill(salaires, 1, 4, 2_000);
        var monde = Monde.jeuneDe(20, "2025-10").salaires(Mensualites.de(salaires));
        aPreciser(monde, Droit.CEJ, Ecart.CEJ_SIX_MOIS);
    }

    @Test
    void cej_six_mois_de_bons_salaires_ferment_bien_l_allocation() {
        var monde = Monde.jeuneDe(20, "2025-10").salaire(2_000);
        assertThat(issue(monde, Droit.CEJ).verdict()).isEqualTo(VerdictDroit.NON_ELIGIBLE);
    }

    @Test
    void cej_qui_travaille_n_est_pas_assure_de_l_allocation() {
        aPreciser(Monde.jeuneDe(20, "2025-10").quiFait(Activite.ACTIF).salaire(300), Droit.CEJ, Ecart.CEJ_EN_EMPLOI);
    }

    @Test
    void cej_l_engagement_et_la_duree_se_disent_avec_le_montant() {
        reserve(Monde.jeuneDe(20, "2025-10"), Droit.CEJ, Ecart.CEJ_ENGAGEMENT);
    }

    @Test
    void cej_la_decote_se_dit_dans_la_premiere_tranche() {
        reserve(Monde.jeuneDe(20, "2025-10").foyerFiscal(false, 12_000, 1), Droit.CEJ, Ecart.CEJ_DECOTE);
        assertThat(issue(Monde.jeuneDe(20, "2025-10"), Droit.CEJ))
                .isInstanceOfSatisfying(
                        Issue.Eligible.class, e -> assertThat(e.reserves()).doesNotContain(Ecart.CEJ_DECOTE));
    }

    @Test
    void rsa_une_jeune_femme_enceinte_en_couple_n_est_jamais_refusee() {
        var conjoint = Personne.nee(LocalDate.of(2004, 3, 10));
        aPreciser(Monde.jeuneDe(20, "2025-10").sante(true, 0).enCoupleAvec(conjoint), Droit.RSA, Ecart.RSA_GROSSESSE);
    }

    @Test
    void rsa_un_couple_sans_grossesse_ni_age_est_refuse_pour_tout_ce_qui_manque() {
        var conjoint = Personne.nee(LocalDate.of(2004, 3, 10));
        assertThat(issue(Monde.jeuneDe(20, "2025-10").enCoupleAvec(conjoint), Droit.RSA)
                        .verdict())
                .isEqualTo(VerdictDroit.NON_ELIGIBLE);
    }

    @Test
    void rsa_un_salaire_trop_haut_laisse_la_caf_dire_le_cumul() {
        var monde = Monde.jeuneDe(25, "2025-10").quiFait(Activite.ACTIF).salaire(900);
        aPreciser(monde, Droit.RSA, Ecart.RSA_CUMUL);
    }

    @Test
    void rsa_l_epargne_se_dit_avec_le_montant() {
        reserve(Monde.jeuneDe(25, "2025-10"), Droit.RSA, Ecart.RSA_PATRIMOINE);
    }

    @Test
    void prime_d_activite_un_enfant_francais_ne_suffit_pas_a_l_assurer() {
        var monde = Monde.jeuneDe(24, "2025-10")
                .quiFait(Activite.ACTIF)
                .salaire(1_000)
                .nationalite(Nationalite.HORS_UE, 1)
                .enfants(LocalDate.of(2020, 5, 12));
        aPreciser(monde, Droit.PRIME_ACTIVITE, Ecart.PPA_NATIONALITE);
    }

    @Test
    void sante_un_mois_de_reference_de_plus_peut_changer_la_reponse() {
        double[] salaires = new double[Mensualites.DUREE];
        salaires[1] = 30_000;
        var monde = Monde.jeuneDe(25, "2025-10").quiFait(Activite.ETUDIANT).salaires(Mensualites.de(salaires));
        aPreciser(monde, Droit.CSS_GRATUITE, Ecart.CSS_PERIODE);
    }

    @Test
    void logement_en_foyer_la_depense_minimale_se_dit() {
        reserve(
                Monde.jeuneDe(20, "2026-03").locataire(StatutLogement.LOCATAIRE_FOYER, 400),
                Droit.ALS,
                Ecart.AL_DEPENSE_NETTE);
    }

    @Test
    void logement_un_etudiant_hors_union_n_est_pas_assure_de_l_aide() {
        var monde = Monde.jeuneDe(20, "2026-03")
                .locataire(StatutLogement.LOCATAIRE_VIDE, 400)
                .quiFait(Activite.ETUDIANT)
                .nationalite(Nationalite.HORS_UE, 2);
        aPreciser(monde, Droit.ALS, Ecart.AL_ETUDIANT_HORS_UE);
    }

    @Test
    void logement_le_premier_mois_sans_aide_se_dit() {
        var monde = Monde.jeuneDe(20, "2026-03")
                .locataire(StatutLogement.LOCATAIRE_VIDE, 400)
                .entreLe("2026-03-05");
        reserve(monde, Droit.ALS, Ecart.AL_CARENCE);
    }

    @Test
    void handicap_avant_vingt_ans_l_aah_n_est_pas_promise() {
        aPreciser(Monde.jeuneDe(18, "2025-10").sante(false, 0.85), Droit.AAH, Ecart.AAH_AGE);
        assertThat(issue(Monde.jeuneDe(21, "2025-10").sante(false, 0.85), Droit.AAH)
                        .verdict())
                .isEqualTo(VerdictDroit.ELIGIBLE);
    }

    @Test
    void bourse_a_la_rentree_les_revenus_d_une_autre_annee_peuvent_compter() {
        var monde = Monde.jeuneDe(16, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .inscrit(Scolarite.LYCEE)
                .parents(60_000);
        aPreciser(monde, Droit.BOURSE_LYCEE, Ecart.BOURSE_ANNEE_SCOLAIRE);
    }

    @Test
    void visale_l_aah_oubliee_par_le_modele_ne_ferme_pas_la_garantie() {
        var monde = Monde.jeuneDe(21, "2025-10")
                .locataire(StatutLogement.LOCATAIRE_VIDE, 500)
                .entreLe("2025-10-20")
                .percoit(new PrestationsPercues(0, 0, 0, 1_000));
        aPreciser(monde, Droit.VISALE, Ecart.VISALE_AAH);
    }

    @Test
    void visale_un_plafond_ancien_ne_ferme_pas_la_garantie() {
        var monde = Monde.jeuneDe(21, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .locataire(StatutLogement.LOCATAIRE_VIDE, 700)
                .entreLe("2025-10-20");
        aPreciser(monde, Droit.VISALE, Ecart.VISALE_PLAFONDS);
    }

    @Test
    void pass_culture_a_quinze_ans_n_est_plus_promis() {
        aPreciser(Monde.jeuneDe(15, "2025-10"), Droit.PASS_CULTURE, Ecart.PASS_CULTURE_QUINZE_ANS);
    }

    @Test
    void pass_sport_une_allocation_des_parents_peut_l_ouvrir() {
        aPreciser(Monde.jeuneDe(17, "2025-06"), Droit.PASS_SPORT, Ecart.PASS_SPORT_PARENTS);
    }

    @Test
    void cheque_energie_un_plafond_ancien_ne_ferme_pas_le_droit() {
        var monde = Monde.jeuneDe(22, "2025-10")
                .locataire(StatutLogement.LOCATAIRE_VIDE, 400)
                .foyerFiscal(false, 10_900, 0);
        aPreciser(monde, Droit.CHEQUE_ENERGIE, Ecart.CHEQUE_ENERGIE_PLAFOND);
    }

    @Test
    void chaque_ecart_dit_pourquoi_et_qui_peut_repondre() {
        assertThat(Ecart.values()).allSatisfy(ecart -> {
            assertThat(ecart.raison()).endsWith(".");
            assertThat(ecart.quiPeutDire().nom()).isNotBlank();
        });
    }

    private Issue issue(Monde monde, Droit droit) {
        return eclairage.sur(monde.connu()).de(droit).issue();
    }

    private void aPreciser(Monde monde, Droit droit, Ecart ecart) {
        assertThat(issue(monde, droit)).isInstanceOfSatisfying(Issue.APreciser.class, a -> assertThat(a.doutes())
                .contains(new ModeleEtLoi(ecart)));
    }

    private void reserve(Monde monde, Droit droit, Ecart ecart) {
        assertThat(issue(monde, droit)).isInstanceOfSatisfying(Issue.Eligible.class, e -> assertThat(e.reserves())
                .contains(ecart));
    }

    @Test
    void les_regles_elles_suivent_le_modele() {
        var conjoint = Personne.nee(LocalDate.of(2004, 3, 10));
        var monde = Monde.jeuneDe(20, "2025-10").sante(true, 0).enCoupleAvec(conjoint);
        assertThat(Optional.of(new Moteur(Parametres.duModele())
                        .evaluer(monde.situation())
                        .de(Droit.RSA)))
                .map(Constat::verdict)
                .contains(VerdictDroit.NON_ELIGIBLE);
    }
}
