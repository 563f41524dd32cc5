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
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An aim is said by what can be done first; a need, by what helps. */
@TestDeLaMaison
class PremierPasTest {
    private final Monde monde;
    private final JeuneId lina;

    PremierPasTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.lina = monde.accueilli("Lina", "Moreau", monde.membre("Nadia", "Belkacem", Role.CONSEIL));
    }

    @Test
    @Exigence("S1-39")
    void un_but_commence_par_un_premier_pas_et_ou_il_mene_peut_rester_ouvert() {
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/plan"));
            page.getByText("Une autre piste").click();
            page.fill("#piste", "Travailler avec des chevaux");
            page.locator("form[action='/moi/pistes'] button").click();
            var carte = page.locator("#pistes article");
            assertThat(carte).not().containsText("Ton pas");
            carte.getByText("J’y vais, un premier pas").click();
            carte.getByText("Garder", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Un but commence par un premier pas");
            assertThat(carte).not().containsText("Ton pas");
            Navigateur.accessible(page);
            carte.locator("input[name=pas]").fill("Passer une heure au centre équestre");
            carte.getByText("Garder", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(carte).containsText("Ton pas : Passer une heure au centre équestre");
            var pas = page.locator(".c-action").first();
            assertThat(pas).containsText("Passer une heure au centre équestre");
            assertThat(pas).containsText("Vers : Travailler avec des chevaux");
            page.fill("#quoi", "Ranger ma chambre");
            page.locator("#ajouter button").click();
            assertThat(page.locator(".c-action").nth(1)).not().containsText("Vers");
            pas.getByText("J’ai changé d’avis").click();
            assertThat(carte).not().containsText("Ton pas");
            assertThat(carte).containsText("Travailler avec des chevaux");
        }
    }

    @Test
    @Exigence("S2-16")
    void pour_la_sante_il_n_y_a_que_le_besoin_et_la_demarche() {
        var dossier = "/equipe/jeunes/" + lina;
        try (var bureau = Navigateur.bureau();
                var elle = Appelant.jeune(monde, lina)) {
            Page page = monde.entrer(bureau, "Nadia");
            page.navigate(monde.adresse(dossier));
            page.locator("#besoins").getByText("Ajouter un besoin").click();
            page.selectOption("#theme", "SANTE");
            page.fill("#besoin", "Un traitement lourd");
            page.fill("#levier", "Demander la complémentaire santé");
            page.locator("#besoins form .btn-outline").last().click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Pour la santé");
            assertThat(page.locator("#besoin")).hasValue("Un traitement lourd");
            page.fill("#besoin", "");
            page.locator("#besoins form .btn-outline").last().click();
            assertThat(page.locator("#besoins")).containsText("Besoin d’appui santé");
            assertThat(page.locator("#besoins")).containsText("Demander la complémentaire santé");
            elle.envoyer("/moi/dossier/besoins", Map.of("cle", cle(), "theme", "SANTE", "mots", "Mon traitement"));
            elle.envoyer("/moi/dossier/besoins", Map.of("cle", cle(), "theme", "LOGEMENT", "mots", "Un endroit"));
        }
        assertThat(monde.un("select string_agg(mots, ' / ' order by theme) from dossiers.besoin where jeune_id = '"
                        + lina.id() + "'"))
                .isEqualTo("Un endroit / Besoin d’appui santé");
    }

    private static String cle() {
        return UUID.randomUUID().toString();
    }
}
