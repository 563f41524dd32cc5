package fr.coteacote.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.droits.Validite.Domaine;
import fr.coteacote.preuves.Exigence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ParametresTest {
    private static final LocalDate AVRIL = LocalDate.of(2025, 4, 1);

    private final Parametres modele = Parametres.duModele();

    @Test
    void une_valeur_tient_de_son_premier_jour_jusqu_a_la_suivante() {
        assertThat(modele.nombre("rsa.montant_base", AVRIL.minusDays(1))).isEqualTo(635.71);
        assertThat(modele.nombre("rsa.montant_base", AVRIL)).isEqualTo(646.52);
        assertThat(modele.nombre("rsa.montant_base", LocalDate.of(2026, 4, 1))).isEqualTo(651.69);
    }

    @Test
    void avant_sa_premiere_valeur_un_bareme_est_absent_et_le_dit() {
        assertThatThrownBy(() -> modele.nombre("cej.criteres.inconnu", AVRIL))
                .isInstanceOf(BaremeAbsent.class)
                .hasMessageContaining("cej.criteres.inconnu");
        assertThatThrownBy(() -> modele.nombre("cej.critere_age.minimum", LocalDate.of(2022, 2, 28)))
                .isInstanceOf(BaremeAbsent.class);
    }

    @Test
    void deux_valeurs_le_meme_jour_sont_refusees() {
        assertThatThrownBy(() -> avec(valeur("rsa.montant_base", AVRIL, 700, "EUR")))
                .hasMessageContaining("deux valeurs de rsa.montant_base");
    }

    @Test
    void une_unite_qui_change_est_refusee() {
        assertThatThrownBy(() -> avec(valeur("rsa.montant_base", AVRIL.plusYears(5), 700, "taux")))
                .hasMessageContaining("change d'unite");
    }

    @Test
    void une_unite_inconnue_est_refusee() {
        assertThatThrownBy(() -> avec(valeur("nouvelle.cle", AVRIL, 7, "francs")))
                .hasMessageContaining("unite inconnue");
    }

    @Test
    void un_montant_negatif_est_refuse() {
        assertThatThrownBy(() -> avec(valeur("nouvelle.cle", AVRIL, -7, "EUR")))
                .hasMessageContaining("montant negatif");
    }

    @Test
    void une_tranche_sans_montant_est_refusee() {
        assertThatThrownBy(() -> avec(valeur("nouveau.bareme[0].threshold", AVRIL, 0, "seuil")))
                .hasMessageContaining("tranche incomplete");
    }

    @Test
    void ce_qui_n_est_pas_un_nombre_est_refuse() {
        var texte = new Valeur("nouvelle.cle", AVRIL, "beaucoup", OptionalDouble.empty(), "EUR", "");
        assertThatThrownBy(() -> avec(texte)).hasMessageContaining("n'est pas un nombre");
    }

    @Test
    @Exigence(value = "S1-78", partie = true)
    void une_structure_corrige_une_valeur_avec_sa_source_et_sa_date() {
        var correction = new Correction(
                "rsa.montant_base", AVRIL, 650, "EUR", "circulaire du département", LocalDate.of(2025, 5, 2));
        var corrige = modele.avec(List.of(correction));
        assertThat(corrige.nombre("rsa.montant_base", AVRIL)).isEqualTo(650);
        assertThat(modele.nombre("rsa.montant_base", AVRIL)).isEqualTo(646.52);
        assertThat(corrige.enVigueur("rsa.montant_base", AVRIL).orElseThrow().reference())
                .contains("circulaire du département", "2025-05-02");
        assertThatThrownBy(() -> new Correction("rsa.montant_base", AVRIL, 650, "EUR", " ", AVRIL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void un_bareme_trop_vieux_n_est_plus_connu_jusqu_a_ce_qu_on_le_complete() {
        var css = modele.validites().stream()
                .filter(v -> v.domaine() == Domaine.CSS)
                .findFirst()
                .orElseThrow();
        assertThat(css.connu(modele, YearMonth.of(2025, 3))).isTrue();
        assertThat(css.connu(modele, YearMonth.of(2025, 4))).isFalse();
        assertThat(css.connu(Parametres.duProduit(), YearMonth.of(2025, 4))).isTrue();
        assertThat(css.connu(Parametres.duProduit(), YearMonth.of(2026, 3))).isTrue();
        assertThat(css.connu(Parametres.duProduit(), YearMonth.of(2026, 4))).isFalse();
    }

    @Test
    void chaque_droit_a_son_texte_son_adresse_et_un_bareme_date() {
        for (Droit droit : Droit.values()) {
            var reference = Reference.de(droit);
            assertThat(reference.texte()).isNotBlank();
            assertThat(reference.adresse()).startsWith("http");
            assertThat(modele.enVigueur(reference.cle(), LocalDate.of(2025, 10, 1)))
                    .as(droit.nom())
                    .isPresent();
        }
    }

    private Parametres avec(Valeur valeur) {
        var toutes = new ArrayList<>(modele.toutes());
        toutes.add(valeur);
        return Parametres.de(toutes, modele.validites());
    }

    private static Valeur valeur(String cle, LocalDate jour, double nombre, String unite) {
        return new Valeur(cle, jour, String.valueOf(nombre), OptionalDouble.of(nombre), unite, "source");
    }
}
