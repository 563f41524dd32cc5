package fr.coteacote.mesures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.coteacote.mesures.possibles.MesureDesPossibles;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A measure is run by hand, on a quiet machine; this only keeps them able to run. */
class MesuresTest {
    @Test
    void un_centile_est_la_duree_que_cette_part_des_fois_ne_depasse_pas() {
        var durees = new Durees(LongStream.rangeClosed(1, 200)
                .map(i -> i * 1_000_000)
                .boxed()
                .toList()
                .reversed());
        assertThat(durees.centile(50)).isEqualTo(100);
        assertThat(durees.centile(95)).isEqualTo(190);
        assertThat(new Durees(List.of(7_000_000L)).centile(95)).isEqualTo(7);
    }

    @Test
    void ce_qui_atteint_sa_borne_n_est_pas_tenu() {
        assertThat(Durees.tenu(49, 50, "ms")).endsWith(": tenu");
        assertThat(Durees.tenu(50, 50, "ms")).endsWith("PAS TENU");
    }

    @Test
    void chaque_mesure_dit_ce_qu_elle_doit_tenir() {
        assertThat(Mesures.TOUTES).containsKeys("demarrage", "droits", "pages", "possibles", "recherche", "tempete");
        assertThat(Mesures.TOUTES.values())
                .allSatisfy(mesure -> assertThat(mesure.quoi()).containsPattern("[<≤] \\d"));
    }

    @Test
    void la_mesure_des_possibles_tourne_sur_un_petit_catalogue() {
        assertThatCode(() -> new MesureDesPossibles().mesurer(List.of("300"))).doesNotThrowAnyException();
    }
}
