package fr.coteacote.preuves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TiragesTest {
    @Test
    void une_propriete_est_essayee_autant_de_fois_qu_on_le_demande() {
        var tires = new ArrayList<Double>();
        Tirages.essayer(300, hasard -> tires.add(hasard.entre(0.0, 1.0)));
        assertThat(tires).hasSize(300).allMatch(x -> x >= 0 && x <= 1).contains(0.0, 1.0);
        assertThat(new HashSet<>(tires)).hasSizeGreaterThan(200);
    }

    @Test
    void un_echec_dit_la_graine_qui_le_rejoue() {
        assertThatThrownBy(() -> Tirages.essayer(
                        500, hasard -> assertThat(hasard.entre(1, 6)).isLessThan(6)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dtirages.graine=");
        assertThat(new Hasard(42).melange(List.of(1, 2, 3, 4, 5)))
                .isEqualTo(new Hasard(42).melange(List.of(1, 2, 3, 4, 5)));
    }

    @Test
    void une_partie_peut_etre_vide_ou_entiere() {
        var tailles = new HashSet<Integer>();
        Tirages.essayer(
                300, hasard -> tailles.add(hasard.partie(List.of("a", "b", "c")).size()));
        assertThat(tailles).containsExactlyInAnyOrder(0, 1, 2, 3);
    }
}
