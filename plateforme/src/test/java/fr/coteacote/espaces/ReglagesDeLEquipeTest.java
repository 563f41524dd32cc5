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
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.parcours.Referents;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@TestDeLaMaison
class ReglagesDeLEquipeTest {
    private final Maison maison;
    private final Referents referents;
    private final OuvrirUnDossier dossiers;

    ReglagesDeLEquipeTest(Maison maison, Referents referents, OuvrirUnDossier dossiers) {
        this.maison = maison;
        this.referents = referents;
        this.dossiers = dossiers;
    }

    private Monde monde() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Diane", "Kerob", Role.DIRECTION);
        return monde;
    }

    private static Page ouvrir(Monde monde, BrowserContext contexte, String qui, String chemin) {
        Page page = monde.entrer(contexte, qui);
        page.navigate(monde.adresse(chemin));
        return page;
    }

    private static void cliquer(Page page, String bouton) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(bouton))
                .click();
    }

    @Test
    void on_invite_quelqu_un_qui_recoit_un_lien_et_les_erreurs_ne_perdent_rien() {
        var monde = monde();
        try (var contexte = Navigateur.bureau();
                var chezSalima = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Diane", "/reglages/equipe");
            assertThat(monde.ordresPendant(() -> page.reload())).hasSize(2);
            page.fill("#prenom", "Salima");
            page.fill("#courriel", monde.courriel("Diane"));
            page.setChecked("#role-CONSEIL", false);
            cliquer(page, "Inviter");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("a déjà un compte");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cochez au moins un rôle");
            assertThat(page.locator("#prenom")).hasValue("Salima");
            Navigateur.accessible(page);
            page.fill("#courriel", "salima@orsel.example");
            page.setChecked("#role-ACCUEIL", true);
            cliquer(page, "Inviter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Salima");
            Navigateur.accessible(page);
            String lien = page.locator("#lien").textContent();
            page.reload();
            assertThat(page.locator("#lien")).hasCount(0);
            Page sienne = chezSalima.newPage();
            sienne.navigate(monde.adresse(lien.substring(lien.indexOf("/equipe/"))));
            assertThat(sienne.getByText("salima@orsel.example")).isVisible();
        }
    }

    @Test
    void changer_les_roles_ferme_les_sessions_ouvertes() {
        var monde = monde();
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau();
                var chezNadia = Navigateur.bureau()) {
            Page sienne = monde.entrer(chezNadia, "Nadia");
            Page page = ouvrir(monde, contexte, "Diane", "/reglages/equipe/" + nadia);
            assertThat(monde.ordresPendant(() -> page.reload())).hasSize(4);
            page.setChecked("#role-SECTEUR", true);
            cliquer(page, "Changer les rôles");
            assertThat(page.locator("#role-SECTEUR")).isChecked();
            sienne.navigate(monde.adresse("/equipe/compte"));
            assertThat(sienne).hasURL(monde.visite("/equipe/entrer"));
        }
    }

    @Test
    void la_derniere_direction_garde_son_role_et_ne_part_pas() {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Diane", "/reglages/equipe");
            page.getByText("Diane Kerob").click();
            page.setChecked("#role-DIRECTION", false);
            page.setChecked("#role-CONSEIL", true);
            cliquer(page, "Changer les rôles");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("au moins une personne à sa direction");
            cliquer(page, "Noter le départ aujourd’hui");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("au moins une personne à sa direction");
        }
    }

    @Test
    void l_administration_ne_touche_ni_a_la_direction_ni_a_ses_propres_roles() {
        var monde = monde();
        var alex = monde.membre("Alex", "Adam", Role.ADMINISTRATION);
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Alex", "/reglages/equipe/" + alex);
            page.setChecked("#role-CONSEIL", true);
            cliquer(page, "Changer les rôles");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("ne change pas ses propres rôles");
            page.navigate(monde.adresse("/reglages/equipe"));
            page.getByText("Diane Kerob").click();
            page.setChecked("#role-DIRECTION", false);
            page.setChecked("#role-CONSEIL", true);
            cliquer(page, "Changer les rôles");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Seule la direction");
            var reponse = page.waitForNavigation(() -> cliquer(page, "Téléphone perdu : refaire le second facteur"));
            assertThat(reponse.status()).isEqualTo(403);
        }
    }

    @Test
    void un_telephone_perdu_recoit_un_lien_neuf() {
        var monde = monde();
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Diane", "/reglages/equipe/" + nadia);
            cliquer(page, "Téléphone perdu : refaire le second facteur");
            assertThat(page.locator("#lien")).containsText("/equipe/invitation/");
            cliquer(page, "Mot de passe oublié : renvoyer une invitation");
            assertThat(page.locator("#lien")).hasCount(0);
        }
    }

    @Test
    void une_absence_se_note_avec_qui_repond_et_se_retire() {
        var monde = monde();
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Diane", "/reglages/equipe/" + nadia);
            cliquer(page, "Noter l’absence");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choisissez un premier jour");
            page.fill("#du", "2026-03-12");
            page.fill("#au", "2026-03-20");
            page.selectOption(
                    "#suppleant", new com.microsoft.playwright.options.SelectOption().setLabel("Diane Kerob"));
            cliquer(page, "Noter l’absence");
            assertThat(page.getByText("relais : Diane Kerob")).isVisible();
            page.navigate(monde.adresse("/reglages/equipe"));
            assertThat(page.getByText("De retour après le")).isVisible();
            page.getByText("Nadia Belkacem").click();
            page.getByText("Retirer").click();
            assertThat(page.getByText("relais : Diane Kerob")).hasCount(0);
        }
    }

    @Test
    @Exigence(value = "S2-10", partie = true)
    void qui_part_passe_tout_son_portefeuille_et_n_entre_plus() {
        var monde = monde();
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var paul = monde.membre("Paul", "Renou", Role.CONSEIL);
        var jeunes = List.of(suivi(monde, "Lina", nadia), suivi(monde, "Samy", nadia));
        try (var contexte = Navigateur.bureau();
                var chezNadia = Navigateur.bureau()) {
            Page sienne = monde.entrer(chezNadia, "Nadia");
            Page page = ouvrir(monde, contexte, "Diane", "/reglages/equipe/" + nadia);
            cliquer(page, "Noter le départ aujourd’hui");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choisissez qui prend le relais");
            Navigateur.accessible(page);
            page.selectOption("#relais", paul.toString());
            cliquer(page, "Noter le départ aujourd’hui");
            assertThat(page.getByText("A quitté l’équipe")).isVisible();
            assertThat(jeunes).allSatisfy(jeune -> assertThat(monde.dedans(() -> referents.actuel(jeune)))
                    .contains(paul));
            sienne.navigate(monde.adresse("/equipe/compte"));
            assertThat(sienne).hasURL(monde.visite("/equipe/entrer"));
            sienne.fill("#courriel", monde.courriel("Nadia"));
            sienne.fill("#motDePasse", Maison.MOT_DE_PASSE);
            sienne.click("form .btn-primary");
            assertThat(sienne.getByRole(AriaRole.ALERT)).containsText("ne vont pas ensemble");
        }
    }

    @Test
    void une_fiche_d_une_autre_structure_ou_une_adresse_inventee_n_existe_pas() {
        var ici = monde();
        var ailleurs = monde();
        var paul = ailleurs.membre("Paul", "Renou", Role.CONSEIL);
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(ici, contexte, "Diane", "/reglages");
            assertThat(page.navigate(ici.adresse("/reglages/equipe/" + paul)).status())
                    .isEqualTo(404);
            assertThat(page.navigate(ici.adresse("/reglages/equipe/nimporte")).status())
                    .isBetween(400, 404);
            assertThat(page.navigate(ici.adresse("/reglages/lieux/" + paul)).status())
                    .isEqualTo(404);
        }
    }

    private JeuneId suivi(Monde monde, String prenom, MembreId referent) {
        var jeune = JeuneId.nouveau();
        monde.agir(() -> {
            dossiers.ouvrir(jeune, new Identite(prenom, "", Optional.empty()), List.of(), Optional.empty());
            referents.designer(jeune, referent);
        });
        return jeune;
    }
}
