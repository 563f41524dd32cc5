package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole road without JavaScript, from the pushed door to the pause and back; 320 px wide for who comes to us. */
@TestDeLaMaison
class SansScriptTest {
    private final Monde monde;

    SansScriptTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.membre("Sonia", "Ferrer", Role.ACCUEIL);
        monde.recoit(nadia, monde.lieu("La Gare", Lieux.Genre.ANTENNE), "16:00", "17:30");
    }

    @Test
    @Exigence(value = "S1-18", partie = true)
    void de_la_porte_poussee_a_la_pause_et_au_retour_rien_ne_demande_de_script() {
        try (var telephone = Navigateur.sansScript(320, 640);
                var accueil = Navigateur.sansScript(1366, 850);
                var bureau = Navigateur.sansScript(1366, 850)) {
            pousserLaPorte(telephone);
            monde.ilEst("2026-03-12T15:55");
            attendre(accueil);
            monde.ilEst("2026-03-12T16:02");
            String lien = accueillir(bureau);
            dansSonEspace(telephone, lien);
        }
    }

    private void pousserLaPorte(BrowserContext telephone) {
        Page page = telephone.newPage();
        page.navigate(monde.visite("/"));
        lien(page, "La Gare").click();
        lien(page, "Demain 16\u00a0h").click();
        lien(page, "Aujourd’hui 16\u00a0h").click();
        bouton(page, "Je viens aujourd’hui à 16\u00a0h").click();
        assertThat(titre(page, "On t’attend.")).isVisible();
        page.getByLabel("Ton prénom").fill("Lina");
        page.getByLabel("Un numéro").fill("06 39 98 12 12");
        page.getByLabel("Ce qui t’amène").fill("un endroit à moi");
        bouton(page, "C’est dit").click();
        assertThat(page.getByText("C’est noté. Merci.")).isVisible();
        tient(page);
    }

    private void attendre(BrowserContext accueil) {
        Page page = monde.entrer(accueil, "Sonia");
        page.navigate(monde.adresse("/equipe/accueil"));
        bouton(page, "Est là : Lina").click();
        assertThat(page.locator("aside")).containsText("Lina");
        bouton(page, "Est reçu : Lina").click();
    }

    /** First welcome by who was booked, a next meeting, and the link of her space: the address that left. */
    private String accueillir(BrowserContext bureau) {
        Page page = monde.entrer(bureau, "Nadia");
        lien(page, "Faire le premier accueil").click();
        assertThat(page.getByLabel("Ce qui l’amène")).hasValue("un endroit à moi");
        page.getByLabel("Ce que vous avez compris").fill("Un logement près du travail.");
        bouton(page, "Accueillir").click();
        assertThat(page.locator("h1")).hasText("Lina");
        lien(page, "La route ensemble").click();
        page.getByText("Prévoir une rencontre").click();
        page.fill("#rdv-jour", "13/03/2026");
        page.fill("#rdv-heure", "16:00");
        page.selectOption("#rdv-minutes", "30");
        bouton(page, "Prévoir").click();
        assertThat(page.getByText("Rencontre prévue.")).isVisible();
        lien(page, "La route ensemble").click();
        bouton(page, "Envoyer le lien de son espace").click();
        var secret = Pattern.compile("/e/\\S+").matcher(monde.messages().getLast());
        assertThat(secret.find()).isTrue();
        return monde.adresse(secret.group());
    }

    private static void dansSonEspace(BrowserContext telephone, String lien) {
        Page page = telephone.newPage();
        page.navigate(lien);
        tient(page);
        bouton(page, "Entrer").click();
        assertThat(titre(page, "Salut Lina.")).isVisible();
        tient(page);
        bouton(page, "C’est ça").click();
        bouton(page, "Je viens").click();
        assertThat(page.getByText("C’est noté, à bientôt.")).isVisible();
        lien(page, "Déplacer").click();
        tient(page);
        bouton(page, "17\u00a0h").nth(1).click();
        assertThat(page.getByText("C’est déplacé.")).isVisible();
        assertThat(titre(page, "Demain, 17\u00a0h")).isVisible();
        page.locator(".c-toast button").click();
        assertThat(titre(page, "Demain, 16\u00a0h")).isVisible();
        lien(page, "Je fais une pause").click();
        tient(page);
        bouton(page, "Je fais une pause").click();
        assertThat(titre(page, "Tu es en pause")).isVisible();
        tient(page);
        bouton(page, "Je reviens").click();
        assertThat(page.getByText("Content de te revoir.")).isVisible();
        assertThat(titre(page, "Demain, 16\u00a0h")).isVisible();
    }

    private static void tient(Page page) {
        page.waitForLoadState();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("défilement de côté, %s", page.url())
                .isLessThanOrEqualTo(320);
    }

    private static Locator lien(Page page, String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static Locator titre(Page page, String nom) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(nom));
    }
}
