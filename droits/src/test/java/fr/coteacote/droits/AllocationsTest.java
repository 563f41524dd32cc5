package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.droits.AllocationCej.Profil;
import fr.coteacote.droits.AllocationCej.Revenus;
import fr.coteacote.droits.AllocationPacea.Reste;
import fr.coteacote.preuves.Exigence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationsTest {
    private final AllocationCej cej = new AllocationCej(Parametres.duProduit());
    private final AllocationPacea pacea = new AllocationPacea(Parametres.duProduit());

    @ParameterizedTest
    @CsvSource({
        "0,0,56168",
        "0,30000,56168",
        "0,50000,46326",
        "20000,0,36168",
        "20000,50000,26326",
        "0,144144,0",
        "0,300000,0"
    })
    @Exigence(value = "S1-02", partie = true)
    void l_allocation_cej_suit_les_revenus_du_mois(long deduites, long activite, long attendue) {
        var estimation =
                cej.estimer(Profil.MAJEUR_NON_IMPOSABLE, new Revenus(deduites, activite), YearMonth.of(2025, 4));
        assertThat(estimation.centimes()).isEqualTo(attendue);
        assertThat(estimation.baremeDu()).isEqualTo(LocalDate.of(2025, 4, 1));
    }

    @Test
    void un_mineur_qui_gagne_cinq_cents_euros_garde_une_part() {
        assertThat(cej.estimer(Profil.MINEUR, new Revenus(0, 50_000), YearMonth.of(2025, 4))
                        .centimes())
                .isEqualTo(18_531);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03,50000,30000,20000", "2022-07,52000,31200,20800", "2023-04,52800,31680,21120",
        "2024-04,55229,33137,22092", "2025-04,56168,33700,22468", "2026-04,56617,33970,22648"
    })
    void la_table_des_montants_cej_est_datee(String mois, long plein, long tranche, long mineur) {
        var m = YearMonth.parse(mois);
        assertThat(cej.estimer(Profil.MAJEUR_NON_IMPOSABLE, Revenus.AUCUN, m).centimes())
                .isEqualTo(plein);
        assertThat(cej.estimer(Profil.MAJEUR_PREMIERE_TRANCHE, Revenus.AUCUN, m).centimes())
                .isEqualTo(tranche);
        assertThat(cej.estimer(Profil.MINEUR, Revenus.AUCUN, m).centimes()).isEqualTo(mineur);
        assertThat(cej.estimer(Profil.AU_DELA, Revenus.AUCUN, m).centimes()).isZero();
    }

    @Test
    void le_dernier_montant_cej_se_dit_a_verifier() {
        assertThat(cej.estimer(Profil.MINEUR, Revenus.AUCUN, YearMonth.of(2026, 3))
                        .aVerifier())
                .isFalse();
        assertThat(cej.estimer(Profil.MINEUR, Revenus.AUCUN, YearMonth.of(2026, 4))
                        .aVerifier())
                .isTrue();
    }

    @Test
    void l_allocation_pacea_ne_depasse_ni_le_mois_ni_six_mois_sur_douze() {
        var mois = YearMonth.of(2025, 10);
        assertThat(reste(mois, 0, Map.of())).isEqualTo(new Reste.Possible(56_894, 56_894, 341_363));
        assertThat(reste(mois, 0, Map.of(mois, 20_000L))).isEqualTo(new Reste.Possible(36_894, 56_894, 341_363));
        assertThat(reste(mois, 0, Map.of(mois.minusMonths(11), 341_000L)))
                .isEqualTo(new Reste.Possible(363, 56_894, 341_363));
        assertThat(reste(mois, 0, Map.of(mois.minusMonths(11), 341_363L))).isEqualTo(new Reste.PlafondAtteint(341_363));
        assertThat(reste(mois, 0, Map.of(mois.minusMonths(12), 341_363L))).isInstanceOf(Reste.Possible.class);
    }

    @Test
    void l_allocation_pacea_se_ferme_au_dela_de_trois_cents_euros_dans_le_mois() {
        var mois = YearMonth.of(2025, 10);
        assertThat(reste(mois, 30_000, Map.of())).isInstanceOf(Reste.Possible.class);
        assertThat(reste(mois, 30_001, Map.of())).isEqualTo(new Reste.RessourcesTropHautes(30_001, 30_000));
    }

    @Test
    void l_allocation_pacea_s_arrete_au_vingt_sixieme_anniversaire() {
        assertThat(pacea.reste(LocalDate.of(1999, 10, 1), YearMonth.of(2025, 10), 0, Map.of()))
                .isEqualTo(new Reste.AgeHorsLimites(26));
        assertThat(pacea.reste(LocalDate.of(1999, 10, 2), YearMonth.of(2025, 10), 0, Map.of()))
                .isInstanceOf(Reste.Possible.class);
    }

    @Test
    void avant_2021_le_plafond_pacea_etait_de_trois_mois_par_an() {
        var parametres = Parametres.duProduit();
        assertThat(parametres.nombre("pacea.mensualites_par_an", LocalDate.of(2020, 12, 31)))
                .isEqualTo(3);
        assertThat(parametres.nombre("pacea.mensualites_par_an", LocalDate.of(2021, 1, 1)))
                .isEqualTo(6);
    }

    private Reste reste(YearMonth mois, long ressources, Map<YearMonth, Long> verses) {
        return pacea.reste(LocalDate.of(2005, 6, 12), mois, ressources, verses);
    }
}
