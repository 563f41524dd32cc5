package fr.coteacote.donnees.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private static final LocalDate JOUR = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/12/2005",
                "31-12-2005",
                "31.12.2005",
                "31 12 2005",
                "31/12/05",
                "31-12-05",
                "2005-12-31",
                "2005/12/31",
                "20051231",
                "2005-12-31T00:00:00",
                "31/12/2005 00:00",
                "31 décembre 2005",
                "samedi 31 décembre 2005",
                "31 DEC. 2005",
                "31-déc-05",
                "38717"
            })
    void le_31_decembre_2005_est_compris_de_bien_des_facons(String texte) {
        assertThat(Dates.lire(texte, JOUR)).hasValue(LocalDate.of(2005, 12, 31));
    }

    @Test
    void le_premier_du_mois_et_les_mois_voisins_ne_se_confondent_pas() {
        assertThat(Dates.lire("1er juin 2004", JOUR)).hasValue(LocalDate.of(2004, 6, 1));
        assertThat(Dates.lire("1er juillet 2004", JOUR)).hasValue(LocalDate.of(2004, 7, 1));
        assertThat(Dates.lire("3 août 2004", JOUR)).hasValue(LocalDate.of(2004, 8, 3));
        assertThat(Dates.lire("3 mars 2004", JOUR)).hasValue(LocalDate.of(2004, 3, 3));
        assertThat(Dates.lire("3 mai 2004", JOUR)).hasValue(LocalDate.of(2004, 5, 3));
    }

    @Test
    void une_annee_de_deux_chiffres_n_est_jamais_dans_le_futur() {
        assertThat(Dates.lire("01/01/26", JOUR)).hasValue(LocalDate.of(2026, 1, 1));
        assertThat(Dates.lire("01/01/27", JOUR)).hasValue(LocalDate.of(1927, 1, 1));
        assertThat(Dates.lire("01/01/98", JOUR)).hasValue(LocalDate.of(1998, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2005", "2005-13-01", "hier", "12", "le 31", "31 brumaire 2005", "00/00/0000"})
    void ce_qui_n_est_pas_un_jour_n_est_pas_devine(String texte) {
        assertThat(Dates.lire(texte, JOUR)).isEmpty();
    }
}
