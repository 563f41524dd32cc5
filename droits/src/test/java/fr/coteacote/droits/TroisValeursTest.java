package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.Doute.BaremeAVerifier;
import fr.coteacote.droits.Doute.FaitManquant;
import fr.coteacote.preuves.Exigence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TroisValeursTest {
    private final Eclairage eclairage = new Eclairage(Parametres.duProduit());
    private final Moteur moteur = new Moteur(Parametres.duModele());

    @Test
    @Exigence(value = "S2-31", partie = true)
    void un_droit_ouvert_dit_son_montant_sa_periode_son_texte_et_la_date_du_bareme() {
        var reponse = eclairage.sur(Monde.jeuneDe(20, "2025-10").connu()).de(Droit.CEJ);
        assertThat(reponse.issue()).isInstanceOfSatisfying(Issue.Eligible.class, e -> {
            assertThat(e.montant()).isEqualTo(new Montant(56_168, Periodicite.MENSUEL));
            assertThat(e.periode()).isEqualTo(new Periode(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 31)));
        });
        assertThat(reponse.reference().texte()).contains("C. trav. L. 5131-6");
        assertThat(reponse.reference().adresse()).startsWith("https://www.service-public.fr");
        assertThat(reponse.baremeDu()).contains(LocalDate.of(2025, 4, 1));
        assertThat(reponse.confiance()).isEqualTo(Confiance.PROBABLE);
        assertThat(reponse.calcul()).extracting(Etape::libelle).contains("montant forfaitaire", "allocation");
    }

    @Test
    @Exigence(value = "S1-54", partie = true)
    void un_refus_dit_toutes_les_conditions_qui_manquent_et_pas_la_premiere_seulement() {
        var monde = Monde.jeuneDe(27, "2025-10")
                .quiFait(Activite.ETUDIANT)
                .foyerFiscal(false, 40_000, 2)
                .percoit(new PrestationsPercues(100, 50, 0, 0));
        assertThat(eclairage.sur(monde.connu()).de(Droit.CEJ).issue())
                .isInstanceOfSatisfying(Issue.NonEligible.class, n -> assertThat(n.manquants())
                        .extracting(Motif::condition)
                        .containsExactlyInAnyOrder(
                                Condition.CEJ_AGE,
                                Condition.CEJ_NON_ETUDIANT,
                                Condition.CEJ_TRANCHE_IR,
                                Condition.CEJ_RSA_NON_PERCU,
                                Condition.CEJ_PPA_NON_PERCUE,
                                Condition.CEJ_MONTANT_POSITIF));
    }

    @Test
    void un_motif_porte_ce_qui_est_constate_et_la_limite() {
        var constat = moteur.evaluer(Monde.jeuneDe(27, "2025-10").situation()).de(Droit.CEJ);
        assertThat(constat.manquants()).contains(new Motif.Mesure(Condition.CEJ_AGE, Tri.FAUX, Plage.de(27), 25));
        assertThat(Condition.CEJ_AGE.nom()).isEqualTo("cej_age");
        assertThat(Condition.CEJ_AGE.type()).isEqualTo(TypeMotif.AGE);
    }

    @Test
    void un_fait_manquant_ne_ferme_rien_il_donne_une_fourchette_et_la_question() {
        var connue = Monde.jeuneDe(25, "2025-10").quiFait(Activite.CHOMEUR).sansSavoir(Question.PENSION);
        assertThat(eclairage.sur(connue).de(Droit.RSA).issue()).isInstanceOfSatisfying(Issue.APreciser.class, a -> {
            assertThat(a.doutes()).containsExactly(new FaitManquant(Question.PENSION));
            assertThat(a.possible()).contains(new Fourchette(0, 56_894, Periodicite.MENSUEL));
        });
    }

    @Test
    void un_fait_manquant_qui_ne_peut_rien_changer_ne_se_demande_pas() {
        var connue = Monde.jeuneDe(20, "2025-10").sansSavoir(Question.LOYER);
        var vue = eclairage.sur(connue);
        assertThat(vue.de(Droit.CEJ).issue().verdict()).isEqualTo(VerdictDroit.ELIGIBLE);
        assertThat(vue.de(Droit.ALS).issue().verdict()).isEqualTo(VerdictDroit.NON_ELIGIBLE);
    }

    @Test
    void un_bareme_depasse_se_dit_a_verifier_au_lieu_d_un_faux_montant() {
        var monde = Monde.jeuneDe(22, "2026-11").locataire(StatutLogement.LOCATAIRE_VIDE, 400);
        assertThat(eclairage.sur(monde.connu()).de(Droit.ALS).issue())
                .isInstanceOfSatisfying(Issue.APreciser.class, a -> {
                    assertThat(a.possible()).isEmpty();
                    assertThat(a.doutes())
                            .singleElement()
                            .isInstanceOfSatisfying(BaremeAVerifier.class, b -> assertThat(b.connuJusquau())
                                    .isEqualTo(YearMonth.of(2026, 9)));
                });
    }

    @Test
    void un_bareme_depasse_n_empeche_pas_de_dire_un_refus_qui_n_en_depend_pas() {
        var heberge = Monde.jeuneDe(22, "2026-11");
        assertThat(eclairage.sur(heberge.connu()).de(Droit.ALS).issue().verdict())
                .isEqualTo(VerdictDroit.NON_ELIGIBLE);
        var etudiant = Monde.jeuneDe(22, "2027-11").quiFait(Activite.ETUDIANT);
        assertThat(eclairage.sur(etudiant.connu()).de(Droit.CEJ).issue().verdict())
                .isEqualTo(VerdictDroit.NON_ELIGIBLE);
    }

    @Test
    void une_valeur_ajoutee_par_la_structure_rouvre_le_calcul() {
        var css = new Correction(
                "css.plafond_base_gratuite",
                LocalDate.of(2026, 4, 1),
                10_500,
                "EUR",
                "arrêté publié",
                LocalDate.of(2026, 4, 3));
        var monde = Monde.jeuneDe(25, "2026-06").connu();
        assertThat(eclairage.sur(monde).de(Droit.CSS_GRATUITE).issue().verdict())
                .isEqualTo(VerdictDroit.A_PRECISER);
        var complete = new Eclairage(Parametres.duProduit().avec(List.of(css)));
        assertThat(complete.sur(monde).de(Droit.CSS_GRATUITE).issue().verdict()).isEqualTo(VerdictDroit.ELIGIBLE);
    }

    @Test
    void un_montant_calcule_et_encore_a_verifier_le_dit() {
        var reponse = eclairage.sur(Monde.jeuneDe(20, "2026-05").connu()).de(Droit.CEJ);
        assertThat(reponse.issue().verdict()).isEqualTo(VerdictDroit.ELIGIBLE);
        assertThat(reponse.confiance()).isEqualTo(Confiance.A_VERIFIER);
    }

    @Test
    @Exigence(value = "S1-09", partie = true)
    void cinq_reponses_bien_choisies_disent_deja_l_essentiel() {
        var vraie = Monde.jeuneDe(22, "2025-10").quiFait(Activite.CHOMEUR).situation();
        var connue = new SituationPartielle(vraie, EnumSet.allOf(Question.class));
        double avant = doute(connue);
        for (int i = 0; i < 5; i++) {
            Question question = Questions.sur(connue, moteur).parUtilite().getFirst();
            connue = connue.sachant(question, vraie);
        }
        assertThat(connue.inconnues()).hasSize(Question.values().length - 5);
        assertThat(doute(connue)).isLessThan(avant / 2);
    }

    @Test
    void quand_tout_est_su_il_n_y_a_plus_de_question() {
        var vue = eclairage.sur(Monde.jeuneDe(22, "2025-10").connu());
        assertThat(vue.questions()).isEmpty();
    }

    @Test
    void une_question_qui_ne_changerait_rien_n_est_pas_posee() {
        var vue = eclairage.sur(Monde.jeuneDe(20, "2025-10").sansSavoir(Question.LOYER, Question.PARENTS));
        assertThat(vue.questions()).isEmpty();
    }

    @Test
    void on_ne_demande_rien_du_conjoint_avant_de_savoir_s_il_y_en_a_un() {
        var connue = new SituationPartielle(Monde.jeuneDe(22, "2025-10").situation(), EnumSet.allOf(Question.class));
        assertThat(Questions.sur(connue, moteur).parUtilite())
                .contains(Question.COUPLE)
                .doesNotContain(Question.CONJOINT);
    }

    @Test
    void en_bref_les_verdicts_et_les_montants_sont_les_memes() {
        var connue = Monde.jeuneDe(22, "2025-10").sansSavoir(Question.SALAIRES, Question.LOGEMENT);
        var entiere = eclairage.sur(connue);
        var breve = eclairage.enBref(connue);
        assertThat(breve.questions()).isEmpty();
        for (Droit droit : Droit.values()) {
            assertThat(breve.de(droit).issue().verdict())
                    .isEqualTo(entiere.de(droit).issue().verdict());
            assertThat(breve.de(droit).motifs()).isEqualTo(entiere.de(droit).motifs());
        }
    }

    private double doute(SituationPartielle connue) {
        return moteur.evaluer(connue).constats().stream()
                .filter(c -> c.droit() != Droit.CSS_PARTICIPATION && !c.baremePerime())
                .mapToDouble(c -> (c.montant().max() - c.montant().min())
                        * (c.droit().periodicite() == Periodicite.MENSUEL ? 12 : 1))
                .sum();
    }
}
