package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import org.junit.jupiter.api.Test;

@TestDeLaMaison
class ReglagesTest {
    private final Maison maison;

    ReglagesTest(Maison maison) {
        this.maison = maison;
    }

    private Monde monde() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Diane", "Kerob", Role.DIRECTION);
        return monde;
    }

    private static Page diane(Monde monde, BrowserContext contexte, String chemin) {
        Page page = monde.entrer(contexte, "Diane");
        page.navigate(monde.adresse(chemin));
        return page;
    }

    @Test
    @Exigence("S1-79")
    void la_direction_change_les_mots_et_les_couleurs_et_les_visiteurs_les_voient() {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page page = diane(monde, contexte, "/reglages");
            assertThat(monde.ordresPendant(() -> page.reload())).isEmpty();
            Navigateur.accessible(page);
            page.fill("#nom", "Mission Locale du Pays d’Orsel");
            page.fill("#titre", "Entre, on t’attend.");
            page.setChecked("#nosCouleurs", true);
            couleur(page, "#affiche", "#7ad7f0");
            couleur(page, "#encre", "#ffffff");
            page.click("main form .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("contraste de 1,6 pour 1, il en faut 4,5");
            assertThat(page.locator("#titre")).hasValue("Entre, on t’attend.");
            Navigateur.accessible(page);
            couleur(page, "#encre", "#10222b");
            page.click("main form .btn-primary");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("C’est enregistré");
        }
        try (var contexte = Navigateur.telephone()) {
            Page page = contexte.newPage();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
            page.navigate(monde.visite("/"));
            assertThat(page.getByText("Entre, on t’attend.").first()).isVisible();
            assertThat(page.evaluate(
                            "getComputedStyle(document.documentElement).getPropertyValue('--cac-affiche').trim()"))
                    .isEqualTo("#7ad7f0");
            Navigateur.accessible(page);
        }
    }

    private static void couleur(Page page, String champ, String valeur) {
        page.locator(champ).fill(valeur);
    }

    @Test
    void un_nom_vide_est_refuse_sans_rien_perdre_de_ce_qui_est_tape() {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page page = diane(monde, contexte, "/reglages");
            page.fill("#nom", " ");
            page.fill("#courriel", "pas une adresse");
            page.fill("#accroche", "Sans rendez-vous.");
            page.click("main form .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Écrivez le nom");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("adresse entière");
            assertThat(page.locator("#accroche")).hasValue("Sans rendez-vous.");
        }
    }

    @Test
    void deux_personnes_qui_changent_la_carte_en_meme_temps_ne_s_ecrasent_pas() {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page premiere = diane(monde, contexte, "/reglages");
            Page seconde = contexte.newPage();
            seconde.navigate(monde.adresse("/reglages"));
            premiere.fill("#titre", "Un");
            premiere.click("main form .btn-primary");
            seconde.fill("#titre", "Deux");
            var reponse = seconde.waitForNavigation(() -> seconde.click("main form .btn-primary"));
            assertThat(reponse.status()).isEqualTo(409);
            seconde.navigate(monde.adresse("/reglages"));
            assertThat(seconde.locator("#titre")).hasValue("Un");
        }
    }

    @Test
    @Exigence(value = "S1-84", partie = true)
    void un_lieu_s_ouvre_se_regle_change_de_rang_et_se_ferme() {
        var monde = monde();
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        try (var contexte = Navigateur.bureau()) {
            Page page = diane(monde, contexte, "/reglages/lieux");
            assertThat(monde.ordresPendant(() -> page.reload())).hasSize(1);
            page.click("main form.pile .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Donnez au lieu");
            Navigateur.accessible(page);
            page.fill("#nom", "Le bus");
            page.selectOption("#genre", "ITINERANT");
            page.click("main form.pile .btn-primary");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Le bus");
            page.fill("#de", "14:00");
            page.fill("#a", "12:00");
            page.getByText("Ajouter", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("L’heure de fin");
            Navigateur.accessible(page);
            page.fill("#a", "17:00");
            page.fill("#ou", "Montbray");
            page.getByText("Ajouter", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#horaires li")).hasText(java.util.regex.Pattern.compile("Lundi.*Montbray"));
            assertThat(monde.ordresPendant(() -> page.reload())).hasSize(2);
            page.navigate(monde.adresse("/reglages/lieux"));
            page.getByLabel("Monter Le bus").click();
            assertThat(page.locator(".c-seances li").first()).containsText("Le bus");
            page.getByText("Le bus").click();
            page.getByText("Ne plus proposer", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByLabel("Rouvrir Le bus")).isVisible();
            page.getByRole(AriaRole.STATUS).getByText("Annuler").click();
            assertThat(page.getByLabel("Rouvrir Le bus")).hasCount(0);
        }
    }

    @Test
    void des_jours_fermes_s_ajoutent_et_se_retirent() {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page page = diane(monde, contexte, "/reglages/fermetures");
            assertThat(monde.ordresPendant(() -> page.reload())).hasSize(2);
            page.fill("#du", "2026-05-15");
            page.fill("#au", "2026-05-14");
            page.click("main form.pile .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("ne vient pas avant");
            Navigateur.accessible(page);
            page.fill("#au", "2026-05-16");
            page.fill("#motif", "Pont");
            page.click("main form.pile .btn-primary");
            assertThat(page.locator(".c-seances li")).containsText("Tous les lieux, Pont");
            page.getByText("Retirer").click();
            assertThat(page.locator(".c-seances li")).hasCount(0);
        }
    }

    @Test
    void seules_direction_et_administration_entrent_dans_les_reglages() {
        var monde = monde();
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            for (String chemin :
                    new String[] {"/reglages", "/reglages/lieux", "/reglages/fermetures", "/reglages/equipe"}) {
                assertThat(page.navigate(monde.adresse(chemin)).status()).isEqualTo(403);
            }
            assertThat(page.getByText("Réglages")).hasCount(0);
        }
    }
}
