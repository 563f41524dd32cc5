package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Lieux;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody does, dated, and the hours at which they cannot come: said by either, read by both. */
@TestDeLaMaison
class TempsTest {
    private final Monde monde;
    private final MembreId nadia;
    private final JeuneId lina;

    TempsTest(Maison maison) {
        this.monde = maison.au("2026-03-12T10:02");
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.lina = monde.accueilli("Lina", "Moreau", nadia);
    }

    @Test
    @Exigence("S2-40")
    void elle_dit_quand_elle_ne_peut_pas_et_aucune_heure_n_est_proposee_la() {
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.recoit(nadia, gare, "15:00", "18:00");
        var rdv = monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-13T15:00");
        try (var contexte = Navigateur.telephone()) {
            Page page = monde.entrerJeune(contexte, lina);
            page.navigate(monde.adresse("/moi/rendez-vous/" + rdv + "/heures"));
            assertThat(page.getByText("16 h 30").first()).isVisible();
            page.navigate(monde.adresse("/moi/temps"));
            Navigateur.accessible(page);
            page.getByText("Des heures à laisser libres").click();
            page.selectOption("#c-nature", "GARDE");
            page.fill("#c-de", "16:00");
            page.fill("#c-a", "15:00");
            page.locator("#contraintes form .btn-outline").last().click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque un jour");
            assertThat(page.locator("#c-de")).hasValue("16:00");
            Navigateur.accessible(page);
            for (int jour = 1; jour <= 7; jour++) {
                page.check("#contraintes input[name=jours][value='" + jour + "']");
            }
            page.fill("#c-a", "18:00");
            page.fill("#c-mots", "la crèche");
            page.locator("#contraintes form .btn-outline").last().click();
            assertThat(page.getByText("tous les jours, de 16 h à 18 h")).isVisible();
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(4);
            page.navigate(monde.adresse("/moi/rendez-vous/" + rdv + "/heures"));
            assertThat(page.getByText("16 h 30")).hasCount(0);
            assertThat(page.getByText("15 h").first()).isVisible();
            page.navigate(monde.adresse("/moi/temps"));
            page.locator("#contraintes article > form .btn").click();
            assertThat(page.getByText("tous les jours")).hasCount(0);
            page.locator(".c-toast button").click();
            assertThat(page.getByText("tous les jours")).isVisible();
        }
    }

    @Test
    @Exigence(value = "S2-40", partie = true)
    void l_equipe_n_y_prevoit_rien_sans_en_convenir() {
        var dossier = "/equipe/jeunes/" + lina;
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            page.navigate(monde.adresse(dossier + "/route"));
            page.getByText("Des heures à laisser libres").click();
            page.selectOption("#c-nature", "TRANSPORT");
            page.check("#contraintes input[name=jours][value='4']");
            page.fill("#c-de", "18:00");
            page.fill("#c-a", "21:00");
            page.fill("#c-mots", "plus de bus");
            page.locator("#contraintes form .btn-outline").last().click();
            assertThat(page.getByText("jeudi, de 18 h à 21 h")).isVisible();
            Navigateur.accessible(page);
            page.getByText("Prévoir une rencontre").first().click();
            page.fill("#rdv-jour", "19/03/2026");
            page.fill("#rdv-heure", "18:30");
            page.click("#prevoir form .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("transport, jeudi, de 18 h à 21 h");
            assertThat(page.locator("#rdv-heure")).hasValue("18:30");
            Navigateur.accessible(page);
            page.check("#rdv-quand-meme");
            page.click("#prevoir form .btn-primary");
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("Rencontre prévue");
        }
    }

    @Test
    @Exigence("S2-47")
    void un_changement_dit_par_elle_devient_une_tache_de_qui_l_accompagne_pas_s_il_l_ecrit_lui_meme() {
        try (var elle = Appelant.jeune(monde, lina);
                var nadia = Appelant.equipe(monde, "nadia")) {
            var dossier = "/equipe/jeunes/" + lina;
            nadia.envoyer(
                    dossier + "/situations",
                    Map.of("cle", UUID.randomUUID().toString(), "categorie", "FORMATION", "du", "2026-04-06"));
            assertThat(nadia.lire(dossier + "/route").corps())
                    .contains("Prévu à partir du " + EnFrancais.date(LocalDate.parse("2026-04-06")));
            assertThat(nadia.lire("/equipe/journee").corps()).doesNotContain("Regarder ce que ça change");
            var cle = UUID.randomUUID().toString();
            for (int fois = 0; fois < 2; fois++) {
                var suite = elle.envoyer(
                        "/moi/temps/situations",
                        Map.of("cle", cle, "categorie", "EMPLOI", "mots", "La Bécane", "du", "2026-03-09"));
                assertThat(suite.vers()).contains("fait=dit");
            }
            assertThat(elle.lire("/moi/temps").corps())
                    .containsOnlyOnce("La Bécane")
                    .contains("Depuis le " + EnFrancais.date(LocalDate.parse("2026-03-09")));
            assertThat(nadia.lire("/equipe/journee").corps()).contains("Regarder ce que ça change\u00a0: en emploi");
            assertThat(elle.envoyer(
                                    "/moi/temps/situations",
                                    Map.of("cle", UUID.randomUUID().toString(), "du", "2026-03-09", "au", "2026-03-08"))
                            .statut())
                    .isEqualTo(422);
        }
    }
}
