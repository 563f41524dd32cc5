package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.coteacote.banc.Appelant;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nadia and Lina met in a café; Nadia notes it on her telephone, on the way back. */
@TestDeLaMaison
class ApresCoupTest {
    private static final String EN_ATTENTE = "Object.keys(localStorage).filter(k => k.startsWith('apres:')).length";

    private final Maison maison;
    private Monde monde;
    private MembreId nadia;
    private JeuneId lina;

    ApresCoupTest(Maison maison) {
        this.maison = maison;
    }

    @BeforeEach
    void une_rencontre() {
        monde = maison.au("2026-03-11T09:00");
        nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        lina = monde.accueilli("Lina", "Moreau", nadia);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        monde.rendezVous(lina, nadia, Optional.of(gare), "2026-03-12T10:00");
        monde.ilEst("2026-03-12T11:02");
    }

    @Test
    @Exigence("S1-72")
    void au_cafe_sans_reseau_ce_qui_est_note_attend_puis_part_une_fois() {
        try (var telephone = Navigateur.telephone()) {
            Page page = ouvrir(telephone, "Nadia");
            Navigateur.accessible(page);
            page.getByText("En marchant").click();
            page.fill("#recit", "Elle a visité la chambre, elle veut y retourner avec sa mère.");
            telephone.setOffline(true);
            page.fill("#suite", "Rappeler Karim vendredi");
            page.getByText("Noter la rencontre").click();
            assertThat(page.getByText("Pas de réseau. C’est gardé sur cet appareil"))
                    .isVisible();
            assertThat(page.evaluate(EN_ATTENTE)).isEqualTo(1);
            telephone.setOffline(false);
            page.waitForURL("**/route#rencontres");
            assertThat(page.getByText("Rencontre notée.")).isVisible();
            assertThat(page.locator("#rencontres li")).hasCount(2);
            assertThat(page.evaluate(EN_ATTENTE))
                    .as("ce qui est parti ne reste pas")
                    .isEqualTo(0);
        }
        try (var elle = Appelant.jeune(monde, lina)) {
            assertThat(elle.lire("/moi/plan").corps()).contains("Rappeler Karim vendredi");
            assertThat(elle.lire("/moi/dossier").corps()
                            + elle.lire("/moi/notes").corps())
                    .contains("elle veut y retourner avec sa mère");
        }
    }

    @Test
    void ce_qui_attend_part_de_n_importe_quelle_page_de_son_auteur_et_d_aucune_autre() {
        try (var telephone = Navigateur.telephone()) {
            Page page = ouvrir(telephone, "Nadia");
            telephone.setOffline(true);
            page.fill("#recit", "On a marché jusqu’au lac.");
            page.getByText("Noter la rencontre").click();
            assertThat(page.locator("#attend")).isVisible();
            // Nothing of hers is left to hear that the network is back.
            page.navigate("about:blank");
            page.close();
            telephone.setOffline(false);
            monde.membre("Sonia", "Diallo", Role.DIRECTION);
            telephone.clearCookies();
            Page celleDeSonia = monde.entrer(telephone, "Sonia");
            celleDeSonia.waitForResponse("**/apres-coup", celleDeSonia::reload);
            assertThat(celleDeSonia.evaluate(EN_ATTENTE)).isEqualTo(1);
            assertThat(rencontres()).isEqualTo(1);
            telephone.clearCookies();
            Page sienne = monde.entrer(telephone, "Nadia");
            assertThat(sienne.locator("#attend")).containsText("C’est parti");
            assertThat(sienne.evaluate(EN_ATTENTE)).isEqualTo(0);
            assertThat(rencontres()).isEqualTo(2);
        }
    }

    @Test
    void une_session_fermee_entre_temps_se_dit_et_rien_n_est_perdu() {
        try (var telephone = Navigateur.telephone()) {
            Page page = ouvrir(telephone, "Nadia");
            page.fill("#recit", "On a revu le trajet.");
            assertThat(page.evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("_csrf");
            telephone.clearCookies();
            page.getByText("Noter la rencontre").click();
            assertThat(page.locator("#attend")).containsText("Votre session est fermée");
            assertThat(page.evaluate(EN_ATTENTE)).isEqualTo(1);
            Page autre = monde.entrer(telephone, "Nadia");
            assertThat(autre.locator("#attend")).containsText("C’est parti");
            assertThat(rencontres()).isEqualTo(2);
        }
    }

    @Test
    void fermer_sa_session_ou_attendre_un_jour_efface_ce_qui_est_reste() {
        try (var telephone = Navigateur.telephone()) {
            Page page = ouvrir(telephone, "Nadia");
            page.fill("#recit", "On s’est vues au stade.");
            page.reload();
            assertThat(page.locator("#recit")).hasValue("On s’est vues au stade.");
            page.evaluate("for (const k of Object.keys(localStorage)) { const b = JSON.parse(localStorage.getItem(k));"
                    + " b.le -= 86400000; localStorage.setItem(k, JSON.stringify(b)); }");
            page.reload();
            assertThat(page.locator("#recit")).hasValue("");
            assertThat(page.evaluate(EN_ATTENTE)).isEqualTo(0);
            page.fill("#recit", "On s’est vues au stade.");
            page.locator(".c-compte summary").click();
            page.getByText("Fermer ma session").click();
            page.waitForURL("**/equipe/entrer");
            assertThat(page.evaluate(EN_ATTENTE)).isEqualTo(0);
        }
    }

    @Test
    void trois_champs_un_ecran_et_le_rendez_vous_du_jour_est_tenu_sans_script() {
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = ouvrir(contexte, "Nadia");
            assertThat(page.locator(".apres-coup fieldset, .apres-coup textarea, .apres-coup input.form-control"))
                    .hasCount(3);
            page.fill("#recit", "La chambre lui plaît.");
            page.getByText("Noter la rencontre").click();
            assertThat(page.getByText("Rencontre notée.")).isVisible();
        }
        try (var nadia = Appelant.equipe(monde, "Nadia")) {
            assertThat(nadia.lire("/equipe/journee").corps()).doesNotContain("À renseigner");
        }
    }

    @Test
    void envoye_deux_fois_ce_n_est_qu_une_rencontre_et_trop_long_rien_ne_se_perd() {
        try (var nadia = Appelant.equipe(monde, "Nadia")) {
            var page = "/equipe/jeunes/" + lina + "/apres-coup";
            String cle = UUID.randomUUID().toString();
            nadia.envoyer(page, Map.of("cle", cle, "recit", "Bref."));
            nadia.envoyer(page, Map.of("cle", cle, "recit", "Bref."));
            assertThat(rencontres()).isEqualTo(2);
            String long_ = "é".repeat(4_001);
            var refus = nadia.envoyer(
                    page, Map.of("cle", UUID.randomUUID().toString(), "recit", long_, "suite", "Rappeler Karim"));
            assertThat(refus.statut()).isEqualTo(422);
            assertThat(refus.corps()).contains("C’est trop long pour une note", long_, "Rappeler Karim");
            assertThat(rencontres()).isEqualTo(2);
        }
    }

    private Page ouvrir(BrowserContext contexte, String prenom) {
        Page page = monde.entrer(contexte, prenom);
        page.navigate(monde.adresse("/equipe/jeunes/" + lina));
        page.getByText("On vient de se voir").click();
        page.locator("#recit").waitFor();
        return page;
    }

    private long rencontres() {
        try (var elle = Appelant.jeune(monde, lina)) {
            return elle.lire("/moi/dossier").corps().split("/moi/dossier/ressentis/", -1).length - 1L;
        }
    }
}
