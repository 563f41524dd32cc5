package fr.coteacote.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.web.EnFrancais;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours to leave free, each bound on both sides. */
class ContrainteTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Contrainte creche(Optional<LocalDate> jusqu) {
        return new Contrainte(
                Contrainte.Nature.GARDE,
                new TreeSet<>(List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                LocalTime.of(16, 0),
                LocalTime.of(18, 0),
                "la crèche ferme à 18 h",
                jusqu);
    }

    private static boolean empeche(Contrainte contrainte, String de, String a, ZoneId zone) {
        return contrainte.empeche(
                LocalDateTime.parse(de).atZone(zone).toInstant(),
                LocalDateTime.parse(a).atZone(zone).toInstant(),
                zone);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T15:00, 2026-03-12T16:00, false",
        "2026-03-12T15:01, 2026-03-12T16:01, true",
        "2026-03-12T17:59, 2026-03-12T18:30, true",
        "2026-03-12T18:00, 2026-03-12T18:30, false",
        "2026-03-13T16:30, 2026-03-13T17:00, false",
        "2026-03-11T23:30, 2026-03-12T16:01, true"
    })
    @Exigence(value = "S2-40", partie = true)
    void une_heure_gene_si_elle_touche_ces_heures_ce_jour_la(String de, String a, boolean gene) {
        assertThat(empeche(creche(Optional.empty()), de, a, PARIS)).isEqualTo(gene);
    }

    @Test
    void elle_finit_au_soir_du_dernier_jour() {
        var bornee = creche(Optional.of(LocalDate.parse("2026-03-12")));
        assertThat(empeche(bornee, "2026-03-12T16:30", "2026-03-12T17:00", PARIS))
                .isTrue();
        assertThat(empeche(bornee, "2026-03-16T16:30", "2026-03-16T17:00", PARIS))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Europe/Paris", "Indian/Reunion", "America/Guadeloupe"})
    void les_heures_sont_celles_du_lieu_le_jour_ou_l_on_change_aussi(ZoneId zone) {
        var nuit = new Contrainte(
                Contrainte.Nature.A_EVITER,
                new TreeSet<>(List.of(DayOfWeek.SUNDAY)),
                LocalTime.of(2, 30),
                LocalTime.of(9, 0),
                "",
                Optional.empty());
        assertThat(empeche(nuit, "2026-03-29T08:59", "2026-03-29T09:30", zone)).isTrue();
        assertThat(empeche(nuit, "2026-03-29T09:00", "2026-03-29T09:30", zone)).isFalse();
        assertThat(empeche(nuit, "2026-10-25T08:59", "2026-10-25T09:30", zone)).isTrue();
        assertThat(empeche(nuit, "2026-10-25T09:00", "2026-10-25T09:30", zone)).isFalse();
    }

    @Test
    void elle_se_dit_en_mots() {
        assertThat(creche(Optional.empty()).quand()).isEqualTo("lundi et jeudi, de 16\u00a0h à 18\u00a0h");
        assertThat(creche(Optional.of(LocalDate.parse("2026-06-30"))).quand())
                .endsWith(", jusqu’au " + EnFrancais.date(LocalDate.parse("2026-06-30")));
    }

    @ParameterizedTest
    @CsvSource({"'', 16:00, 18:00", "'1', 18:00, 16:00", "'1', 16:00, 16:00", "'8', 16:00, 18:00", "'1', x, 18:00"})
    void ce_qui_ne_fait_pas_des_heures_n_en_est_pas(String jour, String de, String a) {
        var jours = jour.isEmpty() ? List.<Integer>of() : List.of(Integer.valueOf(jour));
        assertThat(new ContrainteTapee(Contrainte.Nature.GARDE, jours, de, a, "", "").lire())
                .isEmpty();
    }
}
