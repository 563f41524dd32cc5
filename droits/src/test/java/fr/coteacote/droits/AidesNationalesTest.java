package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.AideNationale.Avis;
import fr.coteacote.preuves.Exigence;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AidesNationalesTest {
    private final AidesNationales aides = new AidesNationales(Parametres.duModele());

    @Test
    @Exigence(value = "S2-13", partie = true)
    void les_soixante_quatorze_aides_ont_leurs_conditions_leur_adresse_et_leurs_questions() {
        assertThat(aides.toutes()).hasSize(74).allSatisfy(aide -> {
            assertThat(aide.conditions()).isNotEmpty();
            assertThat(aide.adresse()).startsWith("http");
        });
        assertThat(aides.questionsOrphelines()).isEmpty();
    }

    @Test
    void un_lyceen_d_occitanie_a_la_carte_jeune_et_pas_un_lyceen_d_ailleurs() {
        var toulouse = Monde.jeuneDe(17, "2025-10").quiFait(Activite.ETUDIANT).inscrit(Scolarite.LYCEE);
        assertThat(avis(situe(toulouse, "31555"), "occitanie_carte_jeune_region")
                        .verdict())
                .isEqualTo(VerdictDroit.ELIGIBLE);
        var paris = avis(situe(toulouse, "75056"), "occitanie_carte_jeune_region");
        assertThat(paris.verdict()).isEqualTo(VerdictDroit.NON_ELIGIBLE);
        assertThat(paris.manquants()).singleElement().satisfies(m -> assertThat(m.type())
                .isEqualTo(TypeMotif.LOGEMENT));
    }

    @Test
    void une_aide_dit_ce_qu_il_reste_a_demander_et_la_reponse_tranche() {
        var jeune = Monde.jeuneDe(20, "2025-10").connu();
        var avant = avis(jeune, "pret_formation_permis_eligibilite");
        assertThat(avant.verdict()).isEqualTo(VerdictDroit.A_PRECISER);
        assertThat(avant.questions()).containsExactly("Ton auto-école est-elle labellisée ?");
        assertThat(avis(jeune, "pret_formation_permis_eligibilite", true).verdict())
                .isEqualTo(VerdictDroit.ELIGIBLE);
        assertThat(avis(jeune, "pret_formation_permis_eligibilite", false).verdict())
                .isEqualTo(VerdictDroit.NON_ELIGIBLE);
    }

    @Test
    void un_refus_dit_toutes_les_conditions_qui_manquent() {
        var refus = avis(Monde.jeuneDe(30, "2025-10").connu(), "aide_permis_pro_btp");
        assertThat(refus.manquants())
                .extracting(AideNationale.MotifAide::texte)
                .containsExactly("apprenti", "age 15..25");
    }

    @Test
    void l_age_limite_compte_jusqu_a_son_dernier_jour() {
        var toulouse = situe(Monde.ne("1999-10-01", "2025-09"), "31555");
        assertThat(avis(toulouse, "region-occitanie-libertio-jeunes").verdict()).isEqualTo(VerdictDroit.ELIGIBLE);
        var plusTard = situe(Monde.ne("1998-10-01", "2025-10"), "31555");
        assertThat(avis(plusTard, "region-occitanie-libertio-jeunes").verdict()).isEqualTo(VerdictDroit.NON_ELIGIBLE);
    }

    @Test
    void sans_rien_savoir_que_l_age_aucune_aide_n_est_refusee_pour_un_fait_manquant() {
        var inconnu = new SituationPartielle(Monde.jeuneDe(20, "2025-10").situation(), EnumSet.allOf(Question.class));
        for (Avis avis : aides.pour(inconnu, Map.of())) {
            assertThat(avis.manquants()).allSatisfy(m -> assertThat(
                            m.type() == TypeMotif.AGE || m.texte().startsWith("droit"))
                    .as("%s : %s", avis.aide().code(), m.texte())
                    .isTrue());
        }
    }

    @Test
    void une_aide_calculee_suit_le_droit_calcule() {
        assertThat(avis(Monde.jeuneDe(20, "2025-10").connu(), "contrat_engagement_jeune")
                        .verdict())
                .isEqualTo(VerdictDroit.ELIGIBLE);
        assertThat(avis(Monde.jeuneDe(20, "2026-10").connu(), "contrat_engagement_jeune")
                        .verdict())
                .isEqualTo(VerdictDroit.A_PRECISER);
    }

    @Test
    void un_montant_ecrit_en_clair_se_lit_en_centimes() {
        assertThat(avis(Monde.jeuneDe(20, "2025-10").connu(), "caah").aide().montantMax())
                .contains(10_477L);
        assertThat(avis(Monde.jeuneDe(20, "2025-10").connu(), "caf-aide-nationale-bafa")
                        .aide()
                        .montantMax())
                .contains(20_000L);
        assertThat(avis(Monde.jeuneDe(20, "2025-10").connu(), "agepi").aide().montantMax())
                .isEmpty();
    }

    private static SituationPartielle situe(Monde monde, String commune) {
        var s = monde.situation();
        return SituationPartielle.complete(s.avecLogement(s.logement().avecLieu(commune, 2)));
    }

    private Avis avis(SituationPartielle connue, String code) {
        return avis(connue, code, Map.of());
    }

    private Avis avis(SituationPartielle connue, String code, boolean reponse) {
        return avis(connue, code, Map.of("ecole_conduite_labellisee", reponse));
    }

    private Avis avis(SituationPartielle connue, String code, Map<String, Boolean> reponses) {
        return aides.pour(connue, reponses).stream()
                .filter(a -> a.aide().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
