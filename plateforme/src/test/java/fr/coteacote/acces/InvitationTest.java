package fr.coteacote.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.Telephones;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.Structures;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TestDeLaMaison
class InvitationTest {
    private static final String PHRASE = "le bus passe à huit heures";

    private final Maison maison;
    private final Comptes comptes;
    private final Invitations invitations;
    private final Equipe equipe;
    private final Structures structures;

    InvitationTest(Maison maison, Comptes comptes, Invitations invitations, Equipe equipe, Structures structures) {
        this.maison = maison;
        this.comptes = comptes;
        this.invitations = invitations;
        this.equipe = equipe;
        this.structures = structures;
    }

    private UUID inviteeSansCompte(Monde monde) {
        return monde.dedans(() -> {
            MembreId membre = equipe.accueillir("Salima", "Ott", "", Optional.empty(), structures.aujourdhui());
            return comptes.ouvrir(membre, "Salima.Ott@orsel.example", Set.of(Role.ACCUEIL));
        });
    }

    @Test
    void une_invitation_donne_un_mot_de_passe_puis_un_second_facteur_et_ne_sert_qu_une_fois() {
        var monde = maison.au("2026-03-12T10:02");
        UUID compte = inviteeSansCompte(monde);
        String lien = monde.dedans(() -> invitations.inviter(compte));
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.adresse(lien));
            Navigateur.accessible(page);
            assertThat(page.getByText("salima.ott@orsel.example")).isVisible();
            choisir(page, "onze lettre", "onze lettre");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("12 caractères");
            Navigateur.accessible(page);
            choisir(page, PHRASE, "autre chose de long");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("retapez-les");
            choisir(page, PHRASE, PHRASE);
            Navigateur.accessible(page);
            String cle = page.locator("#cle").textContent();
            page.fill("#code", "000000");
            page.click("form .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("pas celui de cette clé");
            assertThat(page.locator("#cle")).hasText(cle);
            page.fill("#code", Telephones.code(cle, pas()));
            page.click("form .btn-primary");
            page.waitForURL("**/equipe/journee");
        }
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            assertThat(page.navigate(monde.adresse(lien)).status()).isEqualTo(410);
            assertThat(page.getByText("Une personne de la direction")).isVisible();
            Navigateur.accessible(page);
        }
    }

    private static long pas() {
        return LocalDateTime.parse("2026-03-12T10:02")
                        .atZone(ZoneId.of("Europe/Paris"))
                        .toEpochSecond()
                / 30;
    }

    private static void choisir(Page page, String motDePasse, String encore) {
        page.fill("#motDePasse", motDePasse);
        page.fill("#encore", encore);
        page.click("form .btn-primary");
    }

    @Test
    void un_mot_de_passe_pose_sans_second_facteur_n_ouvre_rien() {
        var monde = maison.au("2026-03-12T10:02");
        UUID compte = inviteeSansCompte(monde);
        monde.agir(() -> comptes.poserMotDePasse(compte, PHRASE));
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/equipe/entrer"));
            page.fill("#courriel", "salima.ott@orsel.example");
            page.fill("#motDePasse", PHRASE);
            page.click("form .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Il manque votre second facteur");
            Navigateur.accessible(page);
        }
    }

    @Test
    void une_invitation_vaut_sept_jours() {
        var monde = maison.au("2026-03-12T10:02");
        UUID compte = inviteeSansCompte(monde);
        String secret = secret(monde.dedans(() -> invitations.inviter(compte)));
        monde.plusTard(Duration.ofDays(7).minusSeconds(1));
        assertThat(monde.dedans(() -> invitations.lire(secret))).isInstanceOf(Invitations.Invitation.AChoisir.class);
        monde.plusTard(Duration.ofSeconds(1));
        assertThat(monde.dedans(() -> invitations.lire(secret))).isEqualTo(new Invitations.Invitation.Perimee());
    }

    @Test
    void un_lien_neuf_prend_la_place_de_l_ancien() {
        var monde = maison.au("2026-03-12T10:02");
        UUID compte = inviteeSansCompte(monde);
        String ancien = secret(monde.dedans(() -> invitations.inviter(compte)));
        String neuf = secret(monde.dedans(() -> invitations.inviter(compte)));
        assertThat(monde.dedans(() -> invitations.lire(ancien))).isEqualTo(new Invitations.Invitation.Perimee());
        assertThat(monde.dedans(() -> invitations.lire(neuf))).isInstanceOf(Invitations.Invitation.AChoisir.class);
    }

    @Test
    void un_telephone_perdu_se_remplace_avec_le_mot_de_passe_et_l_ancien_n_ouvre_plus() {
        var monde = maison.au("2026-03-12T10:02");
        var membre = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        UUID compte = monde.dedans(() -> comptes.duMembre(membre).orElseThrow().id());
        String lien = monde.dedans(() -> invitations.refaireSecondFacteur(compte));
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.adresse(lien));
            page.fill("#motDePasse", "pas le bon du tout");
            page.click("form .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("pas votre mot de passe");
            page.fill("#motDePasse", Maison.MOT_DE_PASSE);
            page.click("form .btn-primary");
            String cle = page.locator("#cle").textContent();
            page.fill("#code", Telephones.code(cle, pas()));
            page.click("form .btn-primary");
            page.waitForURL("**/equipe/journee");
        }
        monde.plusTard(Duration.ofMinutes(5));
        try (var contexte = Navigateur.bureau()) {
            Page page = monde.entrer(contexte, "Nadia");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce code n’ouvre pas");
            Navigateur.accessible(page);
        }
    }

    private static String secret(String lien) {
        return lien.substring(lien.lastIndexOf('/') + 1);
    }
}
