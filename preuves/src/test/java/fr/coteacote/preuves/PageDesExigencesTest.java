package fr.coteacote.preuves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.preuves.PageDesExigences.Preuve;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageDesExigencesTest {
    @Test
    void les_145_exigences_sont_toutes_sur_la_page() throws IOException {
        assertThat(PageDesExigences.page(List.of())).contains("0 faites, 0 en partie, 145 pas encore, sur 145.");
    }

    @Test
    void une_exigence_montree_en_entier_est_faite_meme_si_un_autre_test_n_en_montre_qu_une_partie() throws IOException {
        var page = PageDesExigences.page(
                List.of(new Preuve("S1-23", true, "un début"), new Preuve("S1-23", false, "le tout")));
        assertThat(page).contains("| S1-23 |").containsPattern("S1-23 \\|[^|]*\\| faite \\|");
    }

    @Test
    void une_exigence_montree_en_partie_ne_se_dit_pas_faite() throws IOException {
        var page = PageDesExigences.page(List.of(new Preuve("S1-23", true, "un début")));
        assertThat(page).containsPattern("S1-23 \\|[^|]*\\| en partie \\| un début \\(partie\\)");
    }

    @Test
    void un_numero_qui_n_existe_pas_est_refuse() {
        assertThatThrownBy(() -> PageDesExigences.page(List.of(new Preuve("S9-99", false, "rien"))))
                .hasMessageContaining("S9-99");
    }
}
