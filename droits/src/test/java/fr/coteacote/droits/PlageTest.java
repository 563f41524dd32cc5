package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.preuves.Hasard;
import fr.coteacote.preuves.Tirages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class PlageTest {
    @Test
    void un_arrondi_se_fait_en_decimal_au_pair_en_cas_d_egalite() {
        assertThat(Arrondi.pair(458.10 * 0.75, 2)).isEqualTo(343.58);
        assertThat(Arrondi.pair(2.5, 0)).isEqualTo(2);
        assertThat(Arrondi.pair(3.5, 0)).isEqualTo(4);
        assertThat(Arrondi.pair(-2.5, 0)).isEqualTo(-2);
        assertThat(Arrondi.pair(-3.5, 0)).isEqualTo(-4);
        assertThat(Arrondi.pair(2.4999, 0)).isEqualTo(2);
    }

    @Test
    void l_arrondi_est_celui_du_decimal_exact() {
        Tirages.essayer(2_000, hasard -> {
            int centimes = hasard.entre(0, 2_000_000);
            int taux = hasard.entre(1, 99);
            double produit = centimes / 100.0 * (taux / 100.0);
            var exact = BigDecimal.valueOf(centimes, 2).multiply(BigDecimal.valueOf(taux, 2));
            assertThat(Arrondi.pair(produit, 2))
                    .isEqualTo(exact.setScale(2, RoundingMode.HALF_EVEN).doubleValue());
        });
    }

    @Test
    void toute_operation_contient_ce_que_donnent_les_vraies_valeurs() {
        Tirages.essayer(2_000, PlageTest::operations);
    }

    private static void operations(Hasard hasard) {
        double a = hasard.entre(0.0, 3_000);
        double marge = hasard.entre(0.0, 500);
        double b = hasard.entre(0.0, 3_000);
        double seuil = hasard.parmi(hasard.entre(0.0, 3_000), a, b, a + marge);
        var pa = Plage.entre(Math.max(0, a - marge), a + marge);
        var pb = Plage.de(b);
        contient(pa.plus(pb), a + b);
        contient(pa.moins(pb), a - b);
        contient(pb.moins(pa), b - a);
        contient(pa.fois(pb), a * b);
        contient(pa.moins(pb).fois(pb), (a - b) * b);
        contient(pa.fois(-2), -2 * a);
        contient(pa.auMoins(seuil), Math.max(a, seuil));
        contient(pa.auPlus(seuil), Math.min(a, seuil));
        contient(pa.plusGrand(pb), Math.max(a, b));
        contient(pa.plusPetit(pb), Math.min(a, b));
        contient(pa.nulSous(seuil), a >= seuil ? a : 0);
        contient(pa.arrondi(0), Arrondi.pair(a, 0));
        compatible(pa.atteint(seuil), a >= seuil);
        compatible(pa.depasse(seuil), a > seuil);
        compatible(pa.sous(seuil), a < seuil);
        compatible(pa.jusqua(seuil), a <= seuil);
        compatible(pa.jusqua(pb), a <= b);
    }

    @Test
    void un_seuil_juste_atteint_n_est_pas_depasse() {
        var dix = Plage.de(10);
        assertThat(dix.atteint(10)).isEqualTo(Tri.VRAI);
        assertThat(dix.depasse(10)).isEqualTo(Tri.FAUX);
        assertThat(dix.sous(10)).isEqualTo(Tri.FAUX);
        assertThat(dix.jusqua(10)).isEqualTo(Tri.VRAI);
        assertThat(Plage.entre(9, 11).atteint(10)).isEqualTo(Tri.INCONNU);
        assertThat(Plage.entre(9, 10).depasse(10)).isEqualTo(Tri.FAUX);
    }

    @Test
    void une_plage_a_l_envers_n_existe_pas() {
        assertThatThrownBy(() -> Plage.entre(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Plage.de(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trois_valeurs_suivent_le_faux_pour_tous_et_le_vrai_pour_un_seul() {
        for (Tri t : Tri.values()) {
            assertThat(t.et(Tri.FAUX)).isEqualTo(Tri.FAUX);
            assertThat(Tri.FAUX.et(t)).isEqualTo(Tri.FAUX);
            assertThat(t.ou(Tri.VRAI)).isEqualTo(Tri.VRAI);
            assertThat(Tri.VRAI.ou(t)).isEqualTo(Tri.VRAI);
            assertThat(t.et(Tri.VRAI)).isEqualTo(t);
            assertThat(t.ou(Tri.FAUX)).isEqualTo(t);
            assertThat(t.non().non()).isEqualTo(t);
            assertThat(t.union(t)).isEqualTo(t);
        }
        assertThat(Tri.VRAI.union(Tri.FAUX)).isEqualTo(Tri.INCONNU);
        assertThat(Tri.INCONNU.et(Tri.INCONNU)).isEqualTo(Tri.INCONNU);
        assertThat(Tri.INCONNU.ou(Tri.INCONNU)).isEqualTo(Tri.INCONNU);
        assertThat(Tri.VRAI.non()).isEqualTo(Tri.FAUX);
        assertThat(Tri.VRAI.choisir(Plage.UN, Plage.ZERO)).isEqualTo(Plage.UN);
        assertThat(Tri.INCONNU.choisir(Plage.UN, Plage.ZERO)).isEqualTo(Plage.entre(0, 1));
    }

    private static void contient(Plage plage, double valeur) {
        assertThat(plage.contient(valeur, 1e-6))
                .as("%s contient %s", plage, valeur)
                .isTrue();
    }

    private static void compatible(Tri annonce, boolean vrai) {
        assertThat(annonce == Tri.INCONNU || annonce == Tri.de(vrai)).isTrue();
    }
}
