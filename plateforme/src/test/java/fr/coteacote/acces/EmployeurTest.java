package fr.coteacote.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.Test;

@TestDeLaMaison
class EmployeurTest {
    private final Maison maison;
    private final MockOAuth2Server employeur;

    EmployeurTest(Maison maison, MockOAuth2Server employeur) {
        this.maison = maison;
        this.employeur = employeur;
    }

    private Monde nadia() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        return monde;
    }

    private Page parLEmployeur(Monde monde, BrowserContext contexte, String sujet, String courriel, boolean verifie) {
        employeur.enqueueCallback(new DefaultOAuth2TokenCallback(
                "essai", sujet, "JWT", List.of("cote-a-cote"), Map.of("email", courriel, "email_verified", verifie)));
        Page page = contexte.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(monde.visite("/equipe/entrer"));
        page.getByText("Avec votre compte Pays d’Orsel").click();
        return page;
    }

    @Test
    void l_employeur_se_porte_garant_de_l_adresse_puis_de_la_personne() {
        var monde = nadia();
        try (var contexte = Navigateur.bureau()) {
            Page page = parLEmployeur(monde, contexte, "agent-7", monde.courriel("Nadia"), true);
            assertThat(page).hasURL(monde.adresse("/equipe/journee"));
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = parLEmployeur(monde, contexte, "agent-7", "autre.nom@orsel.example", true);
            assertThat(page).hasURL(monde.adresse("/equipe/journee"));
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = parLEmployeur(monde, contexte, "agent-8", monde.courriel("Nadia"), true);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("n’ouvre pas ici");
        }
    }

    @Test
    void une_adresse_que_l_employeur_n_a_pas_verifiee_n_ouvre_rien() {
        var monde = nadia();
        try (var contexte = Navigateur.bureau()) {
            Page page = parLEmployeur(monde, contexte, "agent-9", monde.courriel("Nadia"), false);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("n’ouvre pas ici");
            Navigateur.accessible(page);
            page.navigate(monde.adresse("/equipe/compte"));
            assertThat(page.locator("#motDePasse")).isVisible();
        }
    }

    @Test
    void un_compte_d_une_autre_structure_n_ouvre_pas_celle_ci() {
        var ailleurs = nadia();
        var ici = maison.au("2026-03-12T10:02");
        try (var contexte = Navigateur.bureau()) {
            Page page = parLEmployeur(ici, contexte, "agent-10", ailleurs.courriel("Nadia"), true);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("n’ouvre pas ici");
        }
    }
}
