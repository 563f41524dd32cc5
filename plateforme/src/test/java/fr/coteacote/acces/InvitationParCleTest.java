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
import fr.coteacote.banc.Telephones;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Somebody joins the team with a passkey alone: no password to choose, no code to type. */
@TestDeLaMaison
class InvitationParCleTest {
    private final Monde monde;
    private final MembreId salima;
    private final UUID compte;
    private final Invitations invitations;
    private final ClesDAcces cles;

    InvitationParCleTest(
            Maison maison,
            Equipe equipe,
            Structures structures,
            Comptes comptes,
            Invitations invitations,
            ClesDAcces cles) {
        this.monde = maison.au("2026-03-12T10:02");
        this.salima =
                monde.dedans(() -> equipe.accueillir("Salima", "Ott", "", Optional.empty(), structures.aujourdhui()));
        this.compte = monde.dedans(() -> comptes.ouvrir(salima, "salima@orsel.example", Set.of(Role.ACCUEIL)));
        this.invitations = invitations;
        this.cles = cles;
    }

    private Page ouvrirUneInvitation(BrowserContext contexte) {
        Page page = contexte.newPage();
        page.navigate(monde.adresse(monde.dedans(() -> invitations.inviter(compte))));
        return page;
    }

    @Test
    void on_entre_dans_l_equipe_avec_une_cle_seule_et_la_derniere_ne_se_retire_pas() {
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrirUneInvitation(contexte);
            var ordinateur = Appareil.brancher(page);
            Navigateur.accessible(page);
            bouton(page, "Faire une clé sur cet appareil").click();
            assertThat(page).hasURL(monde.adresse("/equipe/journee"));
            page.navigate(monde.adresse("/equipe/compte"));
            bouton(page, "Retirer la clé Ordinateur, Chrome").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Cette clé est votre seule façon d’entrer.");
            assertThat(page.locator("#erreurs")).isFocused();
            Navigateur.accessible(page);
            ordinateur.debrancher();
            Appareil.brancher(page);
            Appareil.ajouter(monde, page, "Téléphone");
            assertThat(bouton(page, "Retirer la clé Téléphone")).isVisible();
            bouton(page, "Retirer la clé Ordinateur, Chrome").click();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("n’ouvre plus rien");
            assertThat(bouton(page, "Retirer la clé Téléphone")).isVisible();
            assertThat(bouton(page, "Retirer la clé Ordinateur, Chrome")).hasCount(0);
        }
    }

    @Test
    void la_direction_ne_lui_propose_pas_de_second_facteur_et_ne_voit_plus_son_lien() {
        monde.membre("Diane", "Kerob", Role.DIRECTION);
        try (var contexte = Navigateur.bureau();
                var direction = Navigateur.bureau()) {
            Page fiche = monde.entrer(direction, "Diane");
            fiche.navigate(monde.adresse("/reglages/equipe"));
            assertThat(fiche.getByText("Invitation envoyée, pas encore ouverte"))
                    .hasCount(1);
            Page page = ouvrirUneInvitation(contexte);
            Appareil.brancher(page);
            bouton(page, "Faire une clé sur cet appareil").click();
            page.waitForURL("**/equipe/journee");
            fiche.reload();
            assertThat(fiche.getByText("Invitation envoyée, pas encore ouverte"))
                    .hasCount(0);
            fiche.navigate(monde.adresse("/reglages/equipe/" + salima));
            assertThat(fiche.getByText("Téléphone perdu")).hasCount(0);
            bouton(fiche, "Mot de passe oublié : renvoyer une invitation").click();
            assertThat(fiche.getByRole(AriaRole.STATUS)).containsText("parti par courriel");
            assertThat(fiche.locator("#lien")).hasCount(0);
        }
    }

    @Test
    void repartir_d_une_invitation_ferme_ce_qui_ouvrait_avant() {
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrirUneInvitation(contexte);
            Appareil.brancher(page);
            bouton(page, "Faire une clé sur cet appareil").click();
            page.waitForURL("**/equipe/journee");
            parMotDePasse(ouvrirUneInvitation(contexte));
            assertThat(monde.dedans(() -> cles.de(salima))).isEmpty();
            Page encore = ouvrirUneInvitation(contexte);
            Appareil.brancher(encore);
            bouton(encore, "Faire une clé sur cet appareil").click();
            encore.waitForURL("**/equipe/journee");
            encore.navigate(monde.visite("/equipe/entrer"));
            encore.fill("#courriel", "salima@orsel.example");
            encore.fill("#motDePasse", Maison.MOT_DE_PASSE);
            bouton(encore, "Entrer").click();
            assertThat(encore.getByRole(AriaRole.ALERT)).containsText("ne vont pas ensemble");
        }
    }

    private void parMotDePasse(Page page) {
        page.fill("#motDePasse", Maison.MOT_DE_PASSE);
        page.fill("#encore", Maison.MOT_DE_PASSE);
        bouton(page, "Continuer").click();
        long pas = Instant.parse("2026-03-12T09:02:00Z").getEpochSecond() / 30;
        page.fill("#code", Telephones.code(page.locator("#cle").textContent(), pas));
        bouton(page, "C’est posé, entrer").click();
        page.waitForURL("**/equipe/journee");
    }

    @Test
    void un_appareil_qui_refuse_laisse_choisir_un_mot_de_passe() {
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrirUneInvitation(contexte);
            Appareil.brancher(page).reconnait(false);
            bouton(page, "Faire une clé sur cet appareil").click();
            assertThat(page.locator("[role=alert]:visible")).containsText("La clé n’a pas été faite.");
            assertThat(page.locator("[role=alert]:visible")).isFocused();
            Navigateur.accessible(page);
            parMotDePasse(page);
        }
    }

    private static Locator bouton(Page page, String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
