package fr.coteacote.acces;

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
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.JeuneId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@TestDeLaMaison
class EntreeDuJeuneTest {
    private static final String NUMERO = "06 12 34 56 78";

    private final Maison maison;
    private final OuvrirUnDossier dossiers;
    private final LiensDuJeune liens;

    EntreeDuJeuneTest(Maison maison, OuvrirUnDossier dossiers, LiensDuJeune liens) {
        this.maison = maison;
        this.dossiers = dossiers;
        this.liens = liens;
    }

    private JeuneId jeune(Monde monde, String prenom) {
        var jeune = JeuneId.nouveau();
        monde.agir(() -> dossiers.ouvrir(
                jeune,
                new Identite(prenom, "Moreau", Optional.empty()),
                List.of(Moyen.lire(NUMERO).orElseThrow()),
                Optional.empty()));
        return jeune;
    }

    private String lien(Monde monde, JeuneId jeune) {
        return monde.adresse(monde.dedans(() -> liens.creer(jeune)));
    }

    @Test
    @Exigence(value = "S1-18", partie = true)
    void un_lien_ouvre_l_espace_d_un_appui_sans_mot_de_passe_et_une_seule_fois() {
        var monde = maison.au("2026-03-12T10:02");
        String lien = lien(monde, jeune(monde, "Lina"));
        try (var telephone = Navigateur.telephone()) {
            Page page = telephone.newPage();
            var ordres = monde.ordresPendant(() -> page.navigate(lien));
            assertThat(ordres).as(String.join("\n", ordres)).hasSize(1);
            Navigateur.accessible(page);
            bouton(page, "Entrer");
            page.waitForURL("**/moi");
            var cookie = cookie(telephone, "seance");
            assertThat(cookie.expires).as("l’appareil s’en souvient").isGreaterThan(0);
            assertThat(cookie.httpOnly).isTrue();
        }
        try (var autre = Navigateur.telephone()) {
            Page page = autre.newPage();
            assertThat(page.navigate(lien).status()).isEqualTo(410);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Ce lien a déjà servi");
            Navigateur.accessible(page);
            page.getByText("Recevoir un code").click();
            page.waitForURL("**/ml/" + monde.slug() + "/moi/entrer");
        }
    }

    private static com.microsoft.playwright.options.Cookie cookie(BrowserContext contexte, String nom) {
        return contexte.cookies().stream()
                .filter(c -> c.name.equals(nom))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void un_lien_vaut_sept_jours_puis_dit_comment_entrer_quand_meme() {
        var monde = maison.au("2026-03-12T10:02");
        String lien = lien(monde, jeune(monde, "Lina"));
        try (var telephone = Navigateur.telephone()) {
            Page page = telephone.newPage();
            monde.plusTard(Duration.ofDays(7).minusSeconds(1));
            assertThat(page.navigate(lien).status()).isEqualTo(200);
            monde.plusTard(Duration.ofSeconds(1));
            bouton(page, "Entrer");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Ce lien a plus de sept jours");
            assertThat(page.getByText("Recevoir un code")).isVisible();
        }
    }

    @Test
    void un_lien_devine_ou_coupe_n_ouvre_rien_et_le_dit() {
        var monde = maison.au("2026-03-12T10:02");
        String lien = lien(monde, jeune(monde, "Lina"));
        try (var telephone = Navigateur.telephone()) {
            Page page = telephone.newPage();
            assertThat(page.navigate(lien.substring(0, lien.length() - 3)).status())
                    .isEqualTo(410);
            assertThat(page.getByText("Il manque peut-être la fin")).isVisible();
            Navigateur.accessible(page);
        }
    }

    @Test
    @Exigence(value = "S1-18", partie = true)
    void un_code_recu_par_message_ouvre_l_espace_une_fois() {
        var monde = maison.au("2026-03-12T10:02");
        jeune(monde, "Lina");
        try (var telephone = Navigateur.telephone()) {
            Page page = telephone.newPage();
            page.navigate(monde.visite("/moi/entrer"));
            Navigateur.accessible(page);
            page.fill("#moyen", "06 39");
            page.click("form .btn-primary");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("numéro complet");
            assertThat(page.locator("#moyen")).hasValue("06 39");
            Navigateur.accessible(page);
            page.fill("#moyen", NUMERO);
            page.click("form .btn-primary");
            Navigateur.accessible(page);
            var message = monde.messages().getFirst();
            assertThat(message).contains("10 minutes");
            taper(page, "12");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("4 essais");
            Navigateur.accessible(page);
            taper(page, code(message));
            page.waitForURL("**/moi");
        }
    }

    @Test
    void la_reponse_est_la_meme_que_le_numero_soit_connu_ou_non() {
        var monde = maison.au("2026-03-12T10:02");
        jeune(monde, "Lina");
        assertThat(texteApres(monde, "06 12 34 56 79")).isEqualTo(texteApres(monde, NUMERO));
        assertThat(monde.messages()).hasSize(1);
    }

    private static String texteApres(Monde monde, String numero) {
        try (var telephone = Navigateur.telephone()) {
            Page page = demander(monde, telephone, numero);
            String attente = page.locator("main").innerText();
            taper(page, "12");
            return attente + page.locator("main").innerText();
        }
    }

    private static Page demander(Monde monde, BrowserContext telephone, String numero) {
        Page page = telephone.newPage();
        page.navigate(monde.visite("/moi/entrer"));
        page.fill("#moyen", numero);
        page.click("form .btn-primary");
        return page;
    }

    @Test
    void un_code_vaut_dix_minutes() {
        assertThat(entreApres(CodesDuJeune.DUREE.minusSeconds(1))).isTrue();
        assertThat(entreApres(CodesDuJeune.DUREE)).isFalse();
    }

    private boolean entreApres(Duration attente) {
        var monde = maison.au("2026-03-12T10:02");
        jeune(monde, "Lina");
        try (var telephone = Navigateur.telephone()) {
            Page page = demander(monde, telephone, NUMERO);
            monde.plusTard(attente);
            taper(page, code(monde.messages().getFirst()));
            return page.url().endsWith("/moi");
        }
    }

    @Test
    void le_bon_code_n_ouvre_plus_apres_cinq_essais() {
        var monde = maison.au("2026-03-12T10:02");
        jeune(monde, "Lina");
        try (var telephone = Navigateur.telephone()) {
            Page page = demander(monde, telephone, NUMERO);
            for (int essai = 1; essai < CodesDuJeune.ESSAIS; essai++) {
                taper(page, "12");
                assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce n’est pas ce code");
            }
            taper(page, "12");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce code ne marche plus");
            Navigateur.accessible(page);
            page.navigate(monde.visite("/moi/entrer/code"));
            taper(page, code(monde.messages().getFirst()));
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce code ne marche plus");
            page.getByText("Recevoir un autre code").click();
            page.waitForURL("**/moi/entrer");
        }
    }

    @Test
    void deux_personnes_sur_un_telephone_tapent_leur_prenom_qui_n_est_jamais_montre() {
        var monde = maison.au("2026-03-12T10:02");
        jeune(monde, "Lina");
        jeune(monde, "Élodie");
        try (var telephone = Navigateur.telephone()) {
            Page page = demander(monde, telephone, NUMERO);
            taper(page, code(monde.messages().getFirst()));
            page.waitForURL("**/moi/entrer/prenom");
            assertThat(page.content()).doesNotContain("Lina").doesNotContain("lodie");
            Navigateur.accessible(page);
            prenom(page, "Marius");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("On ne retrouve pas");
            Navigateur.accessible(page);
            prenom(page, "elodie");
            page.waitForURL("**/moi");
        }
    }

    @Test
    void trois_prenoms_inconnus_demandent_un_autre_code() {
        var monde = maison.au("2026-03-12T10:02");
        jeune(monde, "Lina");
        jeune(monde, "Élodie");
        try (var telephone = Navigateur.telephone()) {
            Page page = demander(monde, telephone, NUMERO);
            taper(page, code(monde.messages().getFirst()));
            prenom(page, "Un");
            prenom(page, "Deux");
            prenom(page, "Trois");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Ce code ne marche plus");
        }
    }

    private static void prenom(Page page, String prenom) {
        page.fill("#prenom", prenom);
        page.click("form .btn-primary");
    }

    private static void taper(Page page, String code) {
        page.fill("#code", code);
        page.click("form .btn-primary");
    }

    private static void bouton(Page page, String nom) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom))
                .click();
    }

    private static String code(String message) {
        var chiffres = Pattern.compile("\\d{6}").matcher(message);
        assertThat(chiffres.find()).isTrue();
        return chiffres.group();
    }
}
