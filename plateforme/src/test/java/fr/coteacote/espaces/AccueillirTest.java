package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody pushes the door, the team welcomes. */
@TestDeLaMaison
class AccueillirTest {
    private final Monde monde;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    AccueillirTest(Maison maison, JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
        this.monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.lieu("La Gare", Lieux.Genre.ANTENNE);
    }

    @Test
    @Exigence("S1-44")
    void rien_suffit_pour_accueillir_quelqu_un() {
        try (var contexte = Navigateur.sansScript(1366, 850)) {
            Page page = ouvrir(contexte);
            accueillir(page);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sans prénom")))
                    .isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"12/03/2011,Moins de 16 ans", "13/02/1999,26 ans ou plus", "1999-02-13,26 ans ou plus"})
    @Exigence("S2-01")
    void a_quinze_ou_vingt_sept_ans_on_accueille_et_on_propose_ou_aller_aussi(String naissance, String bandeau) {
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(contexte);
            page.fill("#prenom", "Alix");
            page.fill("#naissance", naissance);
            accueillir(page);
            assertThat(page.getByText(bandeau)).isVisible();
        }
    }

    @Test
    @Exigence("S2-06")
    @Exigence(value = "S1-27", partie = true)
    void la_demande_reste_dans_ses_mots_et_ce_qui_est_tape_n_est_jamais_perdu() {
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(contexte);
            Navigateur.accessible(page);
            page.fill("#prenom", "N’Golo");
            page.fill("#naissance", "32/13/2007");
            page.fill("#moyen", "06 12");
            page.fill("#mots", "j’veu un taf <b>vite</b>");
            accueillir(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Écrivez la date comme 05/03/2007");
            assertThat(page.locator("#mots")).hasValue("j’veu un taf <b>vite</b>");
            Navigateur.accessible(page);
            page.fill("#naissance", "5/3/07");
            page.fill("#moyen", "06 39 98 12 12");
            page.fill("#reformulation", "Gagner de l’argent vite.");
            accueillir(page);
            assertThat(page.getByText("j’veu un taf <b>vite</b>")).isVisible();
            Navigateur.accessible(page);
            page.getByText("N’Golo dit «\u00a0c’est ça\u00a0»").click();
            assertThat(page.getByText("N’Golo a dit «\u00a0c’est ça\u00a0»")).isVisible();
        }
    }

    @Test
    void la_meme_personne_est_proposee_et_un_humain_decide() {
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(contexte);
            page.fill("#prenom", "Éloïse");
            page.fill("#nom", "D’Arcy");
            accueillir(page);
            page.navigate(monde.adresse("/equipe/accueillir"));
            page.fill("#prenom", "eloise");
            page.fill("#nom", "d arcy");
            accueillir(page);
            assertThat(page.getByText("Nous connaissons peut-être déjà cette personne."))
                    .isVisible();
            assertThat(combien("dossiers.jeune")).isEqualTo(1);
            page.getByText("C’est quelqu’un d’autre, accueillir").click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("eloise d arcy")))
                    .isVisible();
        }
    }

    @Test
    @Exigence("S1-29")
    void un_coup_de_main_compte_sans_dossier() {
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(contexte);
            page.fill("#cdm-quoi", "Imprimer un CV");
            page.getByText("C’est fait").click();
            assertThat(page.getByText("Coup de main noté.")).isVisible();
            assertThat(combien("accueil.coup_de_main")).isEqualTo(1);
            assertThat(combien("dossiers.jeune")).isZero();
        }
    }

    private Page ouvrir(com.microsoft.playwright.BrowserContext contexte) {
        Page page = monde.entrer(contexte, "Nadia");
        page.navigate(monde.adresse("/equipe/accueillir"));
        return page;
    }

    private static void accueillir(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Accueillir").setExact(true))
                .click();
    }

    private int combien(String table) {
        return monde.dedans(() -> transaction.execute(_ ->
                db.sql("select count(*) from " + table).query(Integer.class).single()));
    }
}
