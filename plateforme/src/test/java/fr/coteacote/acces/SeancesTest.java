package fr.coteacote.acces;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestDeLaMaison
class SeancesTest {
    private final Maison maison;
    private final JdbcClient db;

    SeancesTest(Maison maison, JdbcClient db) {
        this.maison = maison;
        this.db = db;
    }

    private Monde nadia() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        return monde;
    }

    @Test
    void on_voit_ses_sessions_et_on_ferme_celle_qu_on_a_oubliee() {
        var monde = nadia();
        try (var oubliee = Navigateur.telephone();
                var ici = Navigateur.bureau()) {
            monde.entrer(oubliee, "Nadia");
            Page page = monde.entrer(ici, "Nadia");
            page.navigate(monde.adresse("/equipe/compte"));
            Navigateur.accessible(page);
            assertThat(seances(page)).hasCount(2);
            assertThat(seances(page).first()).containsText("Cet appareil");
            assertThat(seances(page).first()).containsText("jeudi 12 mars, 10 h 02");
            seances(page).nth(1).getByRole(AriaRole.BUTTON).click();
            assertThat(seances(page)).hasCount(1);
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("devra entrer de nouveau");
            Page chassee = oubliee.newPage();
            chassee.navigate(monde.adresse("/equipe/compte"));
            assertThat(chassee.url()).endsWith("/ml/" + monde.slug() + "/equipe/entrer");
        }
    }

    private static Locator seances(Page page) {
        return page.locator("[aria-labelledby=t-seances] li");
    }

    @Test
    void la_page_de_mon_compte_tient_en_un_ordre_sql() {
        var monde = nadia();
        try (var ici = Navigateur.bureau()) {
            Page page = monde.entrer(ici, "Nadia");
            assertThat(monde.ordresPendant(() -> page.navigate(monde.adresse("/equipe/compte"))))
                    .hasSize(1);
        }
    }

    @Test
    void quitter_ferme_vraiment_la_session() {
        var monde = nadia();
        try (var ici = Navigateur.bureau()) {
            Page page = monde.entrer(ici, "Nadia");
            page.navigate(monde.adresse("/equipe/compte"));
            page.getByText("Quitter sur cet appareil").click();
            assertThat(page).hasURL(monde.visite("/equipe/entrer"));
            page.navigate(monde.adresse("/equipe/compte"));
            assertThat(page).hasURL(monde.visite("/equipe/entrer"));
        }
    }

    @Test
    void un_poste_partage_se_ferme_apres_un_quart_d_heure_sans_geste() {
        var monde = nadia();
        assertThat(dureeDeSession(monde, true)).isEqualTo(15 * 60);
        assertThat(dureeDeSession(monde, false)).isEqualTo(10 * 3600);
    }

    private int dureeDeSession(Monde monde, boolean partage) {
        try (var contexte = Navigateur.bureau()) {
            Page page = contexte.newPage();
            page.navigate(monde.visite("/equipe/entrer"));
            page.fill("#courriel", monde.courriel("Nadia"));
            page.fill("#motDePasse", Maison.MOT_DE_PASSE);
            page.setChecked("#postePartage", partage);
            page.click("form .btn-primary");
            page.fill("#code", monde.code("Nadia"));
            page.click("form .btn-primary");
            page.waitForURL("**/equipe/journee");
            return db.sql("""
                    select max_inactive_interval from socle.spring_session
                     where principal_name like :debut order by creation_time desc limit 1
                    """)
                    .param("debut", monde.structure().numero() + "/equipe:%")
                    .query(Integer.class)
                    .single();
        }
    }

    @Test
    void le_theme_choisi_est_pose_par_le_serveur_et_se_defait() {
        var monde = nadia();
        try (var ici = Navigateur.sansScript(1366, 850)) {
            Page page = monde.entrer(ici, "Nadia");
            page.navigate(monde.adresse("/equipe/compte"));
            page.getByText("Sombre").click();
            assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
            page.getByText("Comme l’appareil").click();
            assertThat(page.locator("html[data-bs-theme]")).hasCount(0);
        }
    }

    @Test
    void personne_ne_ferme_la_session_d_un_autre() {
        var monde = nadia();
        monde.membre("Paul", "Renou", Role.CONSEIL);
        try (var deNadia = Navigateur.bureau();
                var dePaul = Navigateur.bureau()) {
            Page nadia = monde.entrer(deNadia, "Nadia");
            Page paul = monde.entrer(dePaul, "Paul");
            paul.navigate(monde.adresse("/equipe/compte"));
            assertThat(seances(paul)).hasCount(1);
            nadia.navigate(monde.adresse("/equipe/compte"));
            assertThat(nadia).hasURL(monde.adresse("/equipe/compte"));
        }
    }
}
