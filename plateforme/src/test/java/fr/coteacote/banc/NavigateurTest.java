package fr.coteacote.banc;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What looks at every page sees what is wrong with one. */
class NavigateurTest {
    private static final String PAGE = """
            <!doctype html><html lang="fr"><head><title>Essai</title><meta name="viewport" content="width=device-width">
            <style>%s</style></head><body><main><h1>Essai</h1>%s</main></body></html>
            """;

    @Test
    void une_page_sans_faute_passe() {
        regarder("", "<p>Bonjour</p>", page -> assertThatCode(() -> Navigateur.accessible(page))
                .doesNotThrowAnyException());
    }

    @Test
    void une_couleur_qui_ne_se_lit_pas_dans_le_noir_se_voit() {
        var css = "@media (prefers-color-scheme:dark){p{color:#555;background:#444}}";
        regarder(css, "<p>Bonjour</p>", page -> assertThatThrownBy(() -> Navigateur.accessible(page))
                .hasMessageContaining("DARK")
                .hasMessageContaining("color-contrast"));
    }

    @Test
    void un_champ_sans_nom_se_voit() {
        regarder("", "<input>", page -> assertThatThrownBy(() -> Navigateur.accessible(page))
                .hasMessageContaining("label"));
    }

    @Test
    void une_page_trop_large_se_voit() {
        regarder("p{width:600px}", "<p>Bonjour</p>", page -> assertThatThrownBy(() -> Navigateur.accessible(page))
                .hasMessageContaining("défilement de côté"));
    }

    private static void regarder(String css, String corps, Consumer<Page> regard) {
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.setContent(PAGE.formatted(css, corps));
            regard.accept(page);
        }
    }
}
