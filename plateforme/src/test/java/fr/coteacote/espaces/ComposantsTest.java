package fr.coteacote.espaces;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import org.junit.jupiter.api.Test;

/** The pieces that pages are made of, seen together. */
@TestDeLaMaison
class ComposantsTest {
    private final Maison maison;

    ComposantsTest(Maison maison) {
        this.maison = maison;
    }

    @Test
    void chaque_piece_se_lit_en_clair_et_en_sombre_sur_un_bureau_et_un_telephone() {
        var monde = maison.au("2026-03-12T10:02");
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            assertThat(monde.ordresPendant(() -> page.navigate(monde.visite("/composants"))))
                    .hasSizeLessThanOrEqualTo(1);
            Navigateur.accessible(page);
            page.setViewportSize(390, 844);
            Navigateur.accessible(page);
            assertThat(page.locator(".c-theme").count()).isEqualTo(8);
        }
    }
}
