package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Cards to talk with: whoever wants draws one, passes, or prints them. */
@TestDeLaMaison
class CartesTest {
    private static final Pattern FEUILLE = Pattern.compile("/Type\\s*/Page\\b");

    private final Monde monde;

    CartesTest(Maison maison) {
        this.monde = maison.au("2026-03-10T09:00");
    }

    @Test
    @Exigence("S1-73")
    void sans_compte_ni_script_ni_temoin_on_pioche_une_carte_et_on_en_change() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            page.getByText("Des cartes pour se parler").click();
            assertThat(page.locator("main")).containsText("tu passes quand tu veux");
            assertThat(page.locator(".piochee")).hasCount(0);
            page.getByText("Piocher une carte").click();
            String premiere = page.locator(".piochee .h2").innerText();
            assertThat(page.locator(".cartes-a-piocher")).containsText(new String[] {"", "", "", "Je passe"});
            page.reload();
            assertThat(page.locator(".piochee .h2")).hasText(premiere);
            page.getByText("En piocher une autre").click();
            assertThat(page.locator(".piochee .h2")).not().hasText(premiere);
            page.navigate(monde.visite("/cartes?pioche=99999"));
            assertThat(page.locator(".piochee")).hasCount(0);
            assertThat(contexte.cookies()).isEmpty();
        }
    }

    @Test
    @Exigence("S1-73")
    void elles_s_impriment_huit_par_feuille_sans_rien_autour() {
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/cartes?pioche=2"));
            Navigateur.accessible(page);
            int cartes = page.locator(".cartes-a-piocher li").count();
            assertThat(cartes).isEqualTo(32);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".p-barre")).not().isVisible();
            assertThat(page.locator(".p-pied")).not().isVisible();
            assertThat(page.locator("h1")).not().isVisible();
            assertThat(page.locator(".cartes-a-piocher li").last()).isVisible();
            String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            assertThat(FEUILLE.matcher(pdf).results().count()).isEqualTo(cartes / 8);
        }
    }

    @Test
    @Exigence(value = "S1-73", partie = true)
    void l_equipe_les_trouve_pres_d_un_atelier_ou_d_une_rencontre_a_venir_et_jamais_apres_une_absence() {
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        var lina = monde.accueilli("Lina", "Moreau", nadia);
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        try (var elle = Appelant.equipe(monde, "nadia")) {
            assertThat(elle.lire("/equipe/ateliers").corps()).contains("href=\"/cartes\"");
            assertThat(elle.lire("/equipe/rendez-vous/" + rdv).corps()).contains("href=\"/cartes\"");
            assertThat(elle.lire("/cartes").statut()).isEqualTo(200);
            monde.ilEst("2026-03-12T12:00");
            elle.envoyer("/equipe/rendez-vous/" + rdv + "/non-venu", java.util.Map.of());
            assertThat(elle.lire("/equipe/rendez-vous/" + rdv).corps())
                    .contains("Ce que la personne dit est cru")
                    .doesNotContain("/cartes");
        }
        try (var elle = Appelant.jeune(monde, lina)) {
            assertThat(elle.lire("/moi/ateliers").corps()).contains("href=\"/cartes\"");
        }
    }
}
