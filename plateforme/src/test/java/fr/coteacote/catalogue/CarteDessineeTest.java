package fr.coteacote.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.possibles.Point;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarteDessineeTest {
    private static final Point ORSEL = new Point(44.9, 1.2);

    private static CarteDessinee carte(String gabarit, Point... points) {
        return CarteDessinee.de(
                ORSEL, List.of(points).stream().map(Optional::of).toList(), gabarit);
    }

    @Test
    void ce_qui_est_au_nord_est_en_haut_et_tout_tient_dans_le_cadre() {
        var carte = carte("", new Point(44.965, 1.31), new Point(44.81, 1.12));
        assertThat(carte.tuiles()).isEmpty();
        assertThat(carte.cercles()).isNotEmpty();
        assertThat(carte.reperes()).hasSize(2).allSatisfy(r -> {
            assertThat(Double.parseDouble(r.x())).isBetween(0.0, 640.0);
            assertThat(Double.parseDouble(r.y())).isBetween(0.0, 480.0);
        });
        assertThat(Double.parseDouble(carte.reperes().getFirst().y())).isLessThan(240);
        assertThat(Double.parseDouble(carte.reperes().getLast().x())).isLessThan(320);
    }

    @Test
    void les_tuiles_couvrent_le_cadre_et_viennent_de_l_adresse_reglee() {
        var carte = carte("https://tuiles.exemple/{z}/{x}/{y}.png", ORSEL);
        assertThat(carte.tuiles()).hasSizeBetween(6, 20).allSatisfy(t -> assertThat(t.adresse())
                .matches("https://tuiles\\.exemple/14/\\d+/\\d+\\.png"));
    }

    @Test
    void une_chose_sans_lieu_garde_son_numero_dans_la_liste() {
        var carte = CarteDessinee.de(ORSEL, List.of(Optional.empty(), Optional.of(ORSEL)), "");
        assertThat(carte.reperes())
                .singleElement()
                .extracting(CarteDessinee.Repere::numero)
                .isEqualTo(2);
    }
}
