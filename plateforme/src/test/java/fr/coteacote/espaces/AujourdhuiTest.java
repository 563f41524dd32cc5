package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.catalogue.OrselEtSesCommunes;
import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.recours.Reponses;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The home says one thing that is possible today, and the money nobody has asked for yet. */
@TestDeLaMaison
class AujourdhuiTest {
    private static final String CHAMBRE = "Une chambre à toi, aux Tilleuls";

    private final Maison maison;
    private Monde monde;
    private JeuneId lina;

    AujourdhuiTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void orsel() {
        monde = maison.au("2026-03-12T10:02");
        OrselEtSesCommunes.placer(monde);
        lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
        monde.agir(() -> {
            monde.piece(Naissances.class).dire(lina, LocalDate.parse("2006-12-02"));
            monde.piece(Besoins.class).ouvrir(lina, Theme.LOGEMENT, "Un endroit à moi");
        });
        OrselEtSesCommunes.publier(monde, "titre", CHAMBRE, "forme", "CHAMBRE", "salaire", "");
        OrselEtSesCommunes.publier(monde, "titre", "Cuisiner ensemble", "forme", "ATELIER", "debut", "2026-03-13");
    }

    @Test
    @Exigence(value = "S1-22", partie = true)
    @Exigence(value = "S1-35", partie = true)
    void des_l_accueil_une_chose_possible_se_repond_et_se_reprend() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            var possible = page.locator("#possible");
            assertThat(possible.locator(".c-opp")).hasCount(1);
            assertThat(possible.locator(".c-opp")).containsText(CHAMBRE);
            assertThat(possible.locator(".c-opp")).containsText("Tu as dit «\u00a0Un endroit à moi\u00a0»");
            assertThat(possible.getByText("Les 2")).hasAttribute("href", "/moi/possibles");
            assertThat(possible.getByText("Laisser faire le hasard")).hasAttribute("href", "/moi/possibles/roue");
            Navigateur.accessible(page);
            possible.locator("button", new Locator.LocatorOptions().setHasText("Non"))
                    .click();
            assertThat(page.locator(".c-toast")).containsText(CHAMBRE);
            page.locator(".c-toast button").click();
            page.locator(".j-onglets").getByText("Accueil").click();
            assertThat(page.locator("#possible .c-opp")).containsText(CHAMBRE);
        }
    }

    @Test
    @Exigence(value = "S2-31", partie = true)
    void l_argent_pas_encore_demande_se_dit_des_l_accueil_comme_sur_la_page_des_droits() {
        monde.agir(() -> MesDroitsTest.LINA.forEach((question, choix) ->
                monde.piece(Reponses.class).repondre(lina, question, choix, new Reponses.Voix.Jeune())));
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            var droits = page.locator("#droits");
            assertThat(droits).containsText("€ par mois à demander.");
            String combien = droits.locator("strong").textContent().replaceAll("[^0-9]", "");
            droits.getByText("Voir comment").click();
            assertThat(page.locator(".j-affiche")).containsText(combien);
        }
    }

    @Test
    void sans_script_l_accueil_mene_aux_memes_pages_et_tient_en_quatre_ordres() {
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = monde.entrerJeune(contexte, lina);
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(4);
            assertThat(page.getByText("Tes droits, sans rien prouver")).isVisible();
            page.getByText("Voir ce qui est ouvert pour toi, aujourd’hui").click();
            assertThat(page.locator("h1")).containsText("Possible pour toi");
        }
    }

    @Test
    void ce_qui_vient_a_cote_tient_en_treize_ordres() {
        try (var elle = Appelant.jeune(monde, lina)) {
            assertThat(elle.lireFragment("/moi/aujourd-hui").statut()).isEqualTo(200);
            assertThat(monde.ordresPendant(() -> elle.lireFragment("/moi/aujourd-hui")))
                    .hasSizeBetween(1, 13);
            assertThat(elle.lire("/moi/aujourd-hui").vers()).endsWith("/moi");
        }
    }

    @Test
    void pendant_une_pause_l_accueil_ne_propose_rien() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.getByText("Je fais une pause, ou j’arrête").click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Je fais une pause"))
                    .click();
            assertThat(page.getByText("Tu es en pause")).isVisible();
            assertThat(page.locator("#possible")).hasCount(0);
            assertThat(page.locator("#droits")).hasCount(0);
        }
    }
}
