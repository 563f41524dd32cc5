package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limites;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A high school, a club, a parent sends somebody. */
@TestDeLaMaison
class OrienterTest {
    private final Maison maison;
    private final Limites limites;

    OrienterTest(Maison maison, Limites limites) {
        this.maison = maison;
        this.limites = limites;
    }

    private Monde orsel() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Sonia", "Meyer", Role.ACCUEIL);
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        return monde;
    }

    @Test
    @Exigence("S2-53")
    void un_lycee_adresse_quelqu_un_qui_est_d_accord_et_l_equipe_sait_par_qui() {
        var monde = orsel();
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Adresser quelqu’un"))
                    .click();
            Navigateur.accessible(page);
            remplir(page);
            page.getByLabel("Oui, et elle est d’accord").check();
            page.getByText("Envoyer la fiche").click();
            assertThat(titre(page)).hasText("C’est reçu, merci.");
            Navigateur.accessible(page);
            assertThat(contexte.cookies()).isEmpty();
        }
        aRepondre(monde, "Léo", "par Mme Roux, lycée Vauban, avec son accord", "cherche un apprentissage");
    }

    @Test
    @Exigence("S2-53")
    void sans_accord_ni_information_la_fiche_attend_et_ce_qui_est_tape_reste() {
        var monde = orsel();
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/orienter"));
            remplir(page);
            assertThat(page.waitForNavigation(
                                    () -> page.getByText("Envoyer la fiche").click())
                            .status())
                    .isEqualTo(422);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("si cette personne est d’accord");
            assertThat(page.getByLabel("Qui êtes-vous")).hasValue("Mme Roux, lycée Vauban");
            assertThat(page.getByLabel("Ce qui l’amène")).hasValue("cherche un apprentissage <b>");
            page.getByLabel("Je lui ai dit").check();
            page.getByText("Envoyer la fiche").click();
            assertThat(titre(page)).hasText("C’est reçu, merci.");
        }
        aRepondre(monde, "Léo", "par Mme Roux, lycée Vauban, qui le lui a dit", "cherche un apprentissage <b>");
    }

    @Test
    void une_fiche_vide_dit_tout_ce_qui_lui_manque_et_le_resume_recoit_le_focus() {
        var monde = orsel();
        try (var contexte = Navigateur.telephone()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/orienter"));
            page.getByText("Envoyer la fiche").click();
            assertThat(page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).hasCount(3);
            assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
            Navigateur.accessible(page);
            page.getByText("Dites si cette personne").click();
            assertThat(page.getByLabel("Oui, et elle est d’accord")).isFocused();
        }
    }

    @Test
    void la_meme_fiche_envoyee_deux_fois_arrive_une_fois() {
        var monde = orsel();
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/orienter"));
            remplir(page);
            page.getByLabel("Oui, et elle est d’accord").check();
            String corps = (String)
                    page.evaluate("new URLSearchParams(new FormData(document.querySelector('form.carte'))).toString()");
            for (int i = 0; i < 2; i++) {
                page.evaluate(
                        "([u, c]) => fetch(u, {method: 'POST', body: new URLSearchParams(c)}).then(r => r.text())",
                        List.of(monde.visite("/orienter"), corps));
            }
        }
        aRepondre(monde, "Léo", "par Mme Roux, lycée Vauban, avec son accord", "cherche un apprentissage");
    }

    @Test
    void au_dela_de_la_limite_la_page_demande_d_attendre() {
        var monde = orsel();
        for (String ici : List.of("127.0.0.1", "0:0:0:0:0:0:0:1")) {
            for (int essai = 0; essai < Limite.FORMULAIRE.nombre(); essai++) {
                monde.agir(() -> limites.prendre(Limite.FORMULAIRE, ici));
            }
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/orienter"));
            assertThat(page.waitForNavigation(
                                    () -> page.getByText("Envoyer la fiche").click())
                            .status())
                    .isEqualTo(429);
        }
    }

    @Test
    void la_page_ne_pose_qu_une_question_a_la_base() {
        var monde = orsel();
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            assertThat(monde.ordresPendant(() -> page.navigate(monde.visite("/orienter"))))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    private static Locator titre(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void remplir(Page page) {
        page.getByLabel("Qui êtes-vous").fill("Mme Roux, lycée Vauban");
        page.getByLabel("Son prénom").fill("Léo");
        page.getByLabel("Un numéro ou une adresse").fill("06 39 98 12 12");
        page.getByLabel("Ce qui l’amène").fill("cherche un apprentissage <b>");
    }

    /** The front desk reads it once, with who sends, and answers. */
    private static void aRepondre(Monde monde, String prenom, String par, String mots) {
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Sonia");
            page.navigate(monde.adresse("/equipe/accueil"));
            var contacts = page.locator("#contacts li");
            assertThat(contacts).hasCount(1);
            assertThat(contacts).containsText(prenom);
            assertThat(contacts).containsText(par);
            assertThat(contacts).containsText(mots);
            assertThat(contacts).containsText("06\u00a039\u00a098\u00a012\u00a012");
            contacts.getByRole(AriaRole.BUTTON).click();
            assertThat(page.getByText("Tout le monde a eu une réponse.")).isVisible();
        }
    }
}
