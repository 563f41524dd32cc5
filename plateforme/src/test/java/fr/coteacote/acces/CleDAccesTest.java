package fr.coteacote.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Appareil;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A passkey of the team, from the device that makes it to the door that it opens; Chromium plays the device. */
@TestDeLaMaison
class CleDAccesTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JdbcClient db;

    CleDAccesTest(Maison maison, JdbcClient db) {
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.db = db;
    }

    @Test
    void une_cle_se_nomme_et_ouvre_ma_journee_sans_mot_de_passe() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.brancher(page);
            Appareil.ajouter(monde, page, "Téléphone de Nadia");
            assertThat(page.getByRole(AriaRole.STATUS))
                    .containsText("«\u00a0Téléphone de Nadia\u00a0» ouvre maintenant");
            assertThat(cles(page)).containsText("ajoutée le 12\u00a0mars\u00a02026, n’a pas encore servi");
            Navigateur.accessible(page);
            page.getByText("Quitter sur cet appareil").click();
            assertThat(page).hasURL(monde.visite("/equipe/entrer"));
            Navigateur.accessible(page);
            page.getByText("Entrer avec une clé d’accès").click();
            assertThat(page).hasURL(monde.adresse("/equipe/journee"));
            assertThat(page.getByText("Bonjour Nadia")).isVisible();
            page.navigate(monde.adresse("/equipe/compte"));
            assertThat(cles(page)).containsText("a servi le 12\u00a0mars\u00a02026");
            assertThat(page.locator("[aria-labelledby=t-seances] li")).hasCount(1);
        }
    }

    @Test
    void sans_nom_la_cle_porte_celui_de_l_appareil_et_un_nom_trop_long_est_coupe() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.brancher(page);
            Appareil.ajouter(monde, page, "   ");
            assertThat(cles(page).locator("li b")).hasText("Ordinateur, Chrome");
            assertThat(CleDAcces.nommer("é".repeat(61), "")).isEqualTo("é".repeat(60));
        }
    }

    @Test
    void un_poste_partage_garde_sa_session_courte() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.aLaPorte(monde, page);
            page.check("#postePartage");
            page.getByText("Entrer avec une clé d’accès").click();
            page.waitForURL("**/equipe/journee");
            assertThat(dureeDeSession()).isEqualTo(15 * 60);
        }
    }

    private int dureeDeSession() {
        return db.sql("select max_inactive_interval from socle.spring_session where principal_name = :qui")
                .param("qui", monde.structure().numero() + "/equipe:" + nadia)
                .query(Integer.class)
                .single();
    }

    @Test
    void une_cle_retiree_n_ouvre_plus_et_les_autres_facons_restent() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.brancher(page);
            Appareil.ajouter(monde, page, "Vieux téléphone");
            bouton(page, "Retirer la clé Vieux téléphone").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("n’ouvre plus rien");
            assertThat(cles(page).locator("li")).hasCount(0);
            page.getByText("Quitter sur cet appareil").click();
            Appareil.presenter(monde, page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cette clé d’accès n’ouvre pas ici.");
            assertThat(page.locator("#erreurs")).isFocused();
            Navigateur.accessible(page);
            page.fill("#courriel", monde.courriel("Nadia"));
            page.fill("#motDePasse", Maison.MOT_DE_PASSE);
            page.click("form .btn-primary");
            assertThat(page.locator("#code")).isVisible();
        }
    }

    @Test
    void un_appareil_n_a_qu_une_cle_par_compte() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.brancher(page);
            Appareil.ajouter(monde, page, "Ordinateur");
            Appareil.proposer(monde, page, "Le même");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cet appareil a déjà une clé");
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            Navigateur.accessible(page);
            assertThat(cles(page).locator("li")).hasCount(1);
        }
    }

    @Test
    void au_dela_de_dix_cles_on_en_retire_une_d_abord() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            for (int n = 1; n <= ClesDAcces.AU_PLUS; n++) {
                var appareil = Appareil.brancher(page);
                Appareil.ajouter(monde, page, "Clé " + n);
                assertThat(cles(page).locator("li")).hasCount(n);
                appareil.debrancher();
            }
            assertThat(cles(page)).containsText("Vous avez déjà dix clés");
            assertThat(page.getByText("Ajouter cet appareil")).hasCount(0);
        }
    }

    @Test
    void une_session_ouverte_depuis_un_quart_d_heure_ne_donne_pas_de_cle() {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            Appareil.brancher(page);
            page.navigate(monde.adresse("/equipe/compte"));
            monde.plusTard(Duration.ofMinutes(15).minusSeconds(1));
            page.reload();
            assertThat(page.getByText("Ajouter cet appareil")).isVisible();
            monde.plusTard(Duration.ofSeconds(1));
            page.getByText("Ajouter cet appareil").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("La clé n’a pas été ajoutée.");
            page.reload();
            assertThat(page.getByText("Ajouter cet appareil")).hasCount(0);
            assertThat(cles(page)).containsText("quittez puis entrez de nouveau");
        }
    }

    @Test
    void sans_script_ou_par_une_adresse_ip_aucune_cle_n_est_proposee() {
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse("/equipe/compte"));
            assertThat(page.getByText("Ajouter cet appareil")).isHidden();
            assertThat(page.getByText("JavaScript y est fermé")).isVisible();
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = porteParAdresseIp(contexte);
            assertThat(page.locator("#courriel")).isVisible();
            assertThat(page.getByText("Entrer avec une clé d’accès")).hasCount(0);
        }
    }

    private Page porteParAdresseIp(BrowserContext contexte) {
        Page page = contexte.newPage();
        page.navigate(monde.visite("/equipe/entrer").replace("//localhost:", "//127.0.0.1:"));
        return page;
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    }

    private static Locator cles(Page page) {
        return page.locator("[aria-labelledby=t-cles]");
    }
}
