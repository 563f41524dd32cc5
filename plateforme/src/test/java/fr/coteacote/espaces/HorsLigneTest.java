package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A telephone without network still shows whom to call. */
@TestDeLaMaison
class HorsLigneTest {
    private final Maison maison;

    HorsLigneTest(Maison maison) {
        this.maison = maison;
    }

    @Test
    @Exigence(value = "S2-35", partie = true)
    void apres_une_visite_les_numeros_se_lisent_sans_reseau() {
        var monde = maison.au("2026-03-12T10:02");
        try (var contexte = Navigateur.telephone()) {
            Page page = ouvrir(contexte, monde.visite("/aide"));
            contexte.setOffline(true);
            page.reload();
            lisible(page);
            assertThat((String) page.evaluate("getComputedStyle(document.querySelector('.p-numeros')).display"))
                    .isEqualTo("grid");
        }
    }

    @Test
    void passer_par_l_accueil_suffit() {
        var monde = maison.au("2026-03-12T10:02");
        try (var contexte = Navigateur.telephone()) {
            Page page = ouvrir(contexte, monde.visite("/"));
            contexte.setOffline(true);
            page.navigate(monde.visite("/aide"));
            lisible(page);
        }
    }

    @Test
    void rien_d_autre_n_est_garde() {
        var monde = maison.au("2026-03-12T10:02");
        try (var contexte = Navigateur.telephone()) {
            Page page = ouvrir(contexte, monde.visite("/aide"));
            page.navigate(monde.visite("/rdv"));
            page.navigate(monde.visite("/aide"));
            assertThat(gardes(page)).contains("/ml/" + monde.slug() + "/aide").allMatch(HorsLigneTest::permis);
            contexte.setOffline(true);
            assertThatThrownBy(() -> page.navigate(monde.visite("/rdv"))).isInstanceOf(PlaywrightException.class);
        }
    }

    @Test
    void le_gardien_se_relit_a_chaque_visite() {
        try (var contexte = Navigateur.telephone()) {
            var monde = maison.au("2026-03-12T10:02");
            var gardien = contexte.request().get(monde.adresse("/hors-ligne.js"));
            assertThat(gardien.headers()).containsEntry("cache-control", "no-cache");
            assertThat(gardien.headers().get("content-type")).startsWith("text/javascript");
            var manifeste = contexte.request().get(monde.adresse("/manifeste.webmanifest"));
            assertThat(manifeste.headers().get("content-type")).startsWith("application/manifest+json");
        }
    }

    private static boolean permis(String chemin) {
        return chemin.endsWith("/aide") || chemin.startsWith("/ui/") || chemin.equals("/favicon.svg");
    }

    private static Page ouvrir(BrowserContext contexte, String adresse) {
        Page page = contexte.newPage();
        page.navigate(adresse);
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        return page;
    }

    private static void lisible(Page page) {
        assertThat(page.getByText("Idées noires, pour toi ou quelqu’un que tu aimes"))
                .isVisible();
        assertThat(page.locator("main a[href='tel:3114']")).isVisible();
    }

    @SuppressWarnings("unchecked")
    private static List<String> gardes(Page page) {
        return (List<String>) page.evaluate("""
                caches.keys()
                  .then(noms => Promise.all(noms.map(n => caches.open(n).then(c => c.keys()))))
                  .then(listes => listes.flat().map(r => new URL(r.url).pathname))
                """);
    }
}
