package fr.coteacote.espaces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.preuves.Exigence;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody without an account looks at their rights in five questions. */
@TestDeLaMaison
class DroitsSansCompteTest {
    private final Monde monde;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    DroitsSansCompteTest(Maison maison, JdbcClient db, TransactionTemplate transaction) {
        this.monde = maison.au("2026-03-12T09:00");
        this.db = db;
        this.transaction = transaction;
    }

    @Test
    @Exigence(value = "S2-31", partie = true)
    @Exigence(value = "S1-09", partie = true)
    void cinq_questions_sans_script_disent_ce_qui_semble_ouvert_sans_rien_garder() {
        try (var contexte = Navigateur.sansScript(320, 700)) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/droits"));
            int avant = ecrits();
            page.getByLabel("Quel âge as-tu").selectOption("22");
            for (int i = 2; i <= 5; i++) {
                page.getByText("Suivante").click();
                assertThat(page.getByText("Question " + i + " sur 5")).isVisible();
                page.locator("input[type=radio]").first().check();
            }
            page.getByText("Suivante").click();
            assertThat(page.getByText("On fait les papiers avec toi")).isVisible();
            assertThat(contexte.cookies()).isEmpty();
            assertThat(page.url()).endsWith("/droits");
            assertThat(ecrits()).isEqualTo(avant);
        }
    }

    @Test
    void la_page_se_lit_par_tous_et_un_age_invente_redemande_l_age() {
        try (var contexte = Navigateur.telephone()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/droits"));
            Navigateur.accessible(page);
            page.getByText("Suivante").click();
            Navigateur.accessible(page);
            page.evaluate("document.querySelector('[name=age]').value = '999'");
            page.locator("input[type=radio]").first().check();
            page.getByText("Suivante").click();
            assertThat(page.getByLabel("Quel âge as-tu")).isVisible();
        }
    }

    private int ecrits() {
        return monde.dedans(() -> transaction.execute(_ -> db.sql("select count(*) from socle.journal")
                .query(Integer.class)
                .single()));
    }
}
