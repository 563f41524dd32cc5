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
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Communes;
import fr.coteacote.structures.Lieux;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody without an account pushes the door. */
@TestDeLaMaison
class PousserLaPorteTest {
    private final Maison maison;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    PousserLaPorteTest(Maison maison, JdbcClient db, TransactionTemplate transaction) {
        this.maison = maison;
        this.db = db;
        this.transaction = transaction;
    }

    private Monde orsel() {
        var monde = maison.au("2026-03-12T10:02");
        var nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        var gare = monde.lieu("La Gare", Lieux.Genre.ANTENNE);
        return monde.recoit(nadia, gare, "16:30", "17:30");
    }

    @Test
    @Exigence("S1-22")
    @Exigence("S2-05")
    void trois_appuis_suffisent_sans_compte_ni_champ() {
        var monde = orsel();
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            Navigateur.accessible(page);
            page.getByText("La Gare").first().click();
            page.getByText("Demain 16 h 30".replace(" h ", "\u00a0h\u00a0")).click();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Je viens demain"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("On t’attend.")))
                    .isVisible();
            assertThat(page.getByText("Avec Nadia, La Gare.")).isVisible();
            Navigateur.accessible(page);
            assertThat(contexte.cookies()).isEmpty();
        }
    }

    @Test
    @Exigence(value = "S1-23", partie = true)
    void le_code_deplace_annule_et_reprend_jusqu_a_l_heure_sans_motif() {
        var monde = orsel();
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = reserver(monde, contexte);
            page.getByText("Déplacer").first().click();
            page.getByText("17\u00a0h").first().click();
            assertThat(page.getByText("C’est déplacé.")).isVisible();
            page.getByText("Annuler, remettre à").click();
            assertThat(page.getByText("Aujourd’hui, 16\u00a0h\u00a030")).isVisible();
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Annuler").setExact(true))
                    .click();
            assertThat(page.getByText("C’est annulé, pas de souci.")).isVisible();
            page.getByText("Finalement, je viens").click();
            assertThat(page.getByText("On t’attend, comme prévu.")).isVisible();
        }
    }

    @Test
    @Exigence(value = "S1-23", partie = true)
    void une_minute_avant_on_deplace_encore_a_l_heure_pile_on_ne_deplace_plus() {
        var monde = orsel();
        try (var contexte = Navigateur.telephone()) {
            Page page = reserver(monde, contexte);
            page.getByText("Déplacer").first().click();
            Navigateur.accessible(page);
            page.getByText("Je garde mon heure").click();
            monde.ilEst("2026-03-12T16:29");
            page.getByText("Je viens").click();
            assertThat(page.getByText("C’est noté, merci")).isVisible();
            monde.plusTard(Duration.ofMinutes(1));
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Annuler").setExact(true))
                    .click();
            assertThat(page.getByText("personne ne t’en voudra")).isVisible();
        }
    }

    @Test
    void le_meme_formulaire_envoye_deux_fois_ne_prend_qu_un_rendez_vous() {
        var monde = orsel();
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            String corps = (String)
                    page.evaluate("new URLSearchParams(new FormData(document.querySelector('#porte'))).toString()");
            for (int i = 0; i < 2; i++) {
                page.evaluate(
                        "([u, c]) => fetch(u, {method: 'POST', body: new URLSearchParams(c)}).then(r => r.text())",
                        List.of(monde.visite("/reserver"), corps));
            }
            assertThat(combien(monde)).isEqualTo(1);
        }
    }

    @Test
    void un_formulaire_venu_d_un_autre_site_est_refuse() {
        var monde = orsel();
        try (var contexte = Navigateur.bureau()) {
            var reponse = contexte.request()
                    .post(
                            monde.visite("/reserver"),
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setHeader("Origin", "https://ailleurs.example")
                                    .setData("debut=x"));
            assertThat(reponse.status()).isEqualTo(403);
            assertThat(combien(monde)).isZero();
        }
    }

    @Test
    void ce_que_la_personne_ajoute_est_garde_et_un_numero_illisible_ne_perd_rien() {
        var monde = orsel();
        try (var contexte = Navigateur.telephone()) {
            Page page = reserver(monde, contexte);
            page.getByLabel("Ton prénom").fill("Théo <b>");
            page.getByLabel("Un numéro").fill("06 39 98 12 1");
            page.getByLabel("Ce qui t’amène").fill("un toit et un job");
            page.getByText("C’est dit").click();
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            assertThat(page.getByLabel("Ton prénom")).hasValue("Théo <b>");
            Navigateur.accessible(page);
            page.getByLabel("Un numéro").fill("06 39 98 12 12");
            page.getByText("C’est dit").click();
            assertThat(page.getByText("C’est noté. Merci.")).isVisible();
            assertThat(page.getByLabel("Ce qui t’amène")).hasValue("un toit et un job");
        }
    }

    @Test
    @Exigence("S1-84")
    void le_lieu_le_plus_proche_se_trouve_par_la_commune_sans_localiser_personne() {
        var monde = orsel();
        var bourg = monde.lieu("Le Bourg", Lieux.Genre.PERMANENCE);
        monde.agir(() -> {
            var communes = monde.piece(Communes.class);
            communes.remplacer(List.of(new Communes.Commune("99901", "Essai-sur-Loin", "99990", 45.5, 2.5)));
            monde.piece(Lieux.class).situer(bourg, 45.49, 2.51);
        });
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/"));
            page.getByLabel("Ta commune ou ton code postal").fill("essai sur loin");
            page.getByText("Le plus près").click();
            assertThat(page.locator("#lieux article").first()).containsText("Le Bourg");
            page.getByLabel("Ta commune ou ton code postal").fill("Nulle part <b>");
            page.getByText("Le plus près").click();
            assertThat(page.getByText("On ne connaît pas")).isVisible();
            assertThat(page.getByLabel("Ta commune ou ton code postal")).hasValue("Nulle part <b>");
        }
    }

    private int combien(Monde monde) {
        return monde.dedans(() -> transaction.execute(_ -> db.sql("select count(*) from agenda.rendez_vous")
                .query(Integer.class)
                .single()));
    }

    private static Page reserver(Monde monde, BrowserContext contexte) {
        Page page = contexte.newPage();
        page.navigate(monde.visite("/"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Je viens aujourd’hui"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("On t’attend.")))
                .isVisible();
        return page;
    }
}
