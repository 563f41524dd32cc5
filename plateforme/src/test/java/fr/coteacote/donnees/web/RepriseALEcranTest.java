package fr.coteacote.donnees.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Lieux;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A portfolio taken over from the screens, by the direction or whom it mandates. */
@TestDeLaMaison
class RepriseALEcranTest {
    private static final String LISTE = """
            Export du 12/03/2026
            Dossier;Nom;Prénom;Né le;Mobile;Site;Conseiller;Statut;Couleur
            A-1;Fictif;Inès;31/12/2005;06 39 98 12 12;La Gare;Nadia Belkacem;En cours;bleu
            A-2;Fictive;<b>Zoé</b>;31/02/2005;;Ailleurs;;Vert;
            A-3;D’Exemple;Noé;01/02/2004;06 12;Ailleurs;Paul Parti;Vert;
            ;D’Exemple;Noé;01/02/2004;;;;;
            """;

    private final Maison maison;
    private final Lieux lieux;
    private final JdbcClient db;
    private final TransactionTemplate transaction;

    RepriseALEcranTest(Maison maison, Lieux lieux, JdbcClient db, TransactionTemplate transaction) {
        this.maison = maison;
        this.lieux = lieux;
        this.db = db;
        this.transaction = transaction;
    }

    private Monde monde() {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Claire", "Fictive", Role.DIRECTION);
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.dedans(() -> lieux.ouvrir("La Gare", Lieux.Genre.ANTENNE, "", "Orsel", "", 1));
        return monde;
    }

    private static void apporter(Page page, byte[] octets) {
        page.getByLabel("Le fichier exporté par votre outil")
                .setInputFiles(new FilePayload("portefeuille.csv", "text/csv", octets));
        page.getByText("Regarder ce fichier").click();
    }

    private static void appuyer(Page page, String bouton) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(bouton)))
                .click();
    }

    private Page ouvrir(Monde monde, BrowserContext contexte, String qui) {
        Page page = monde.entrer(contexte, qui);
        page.navigate(monde.adresse("/reglages/reprise"));
        return page;
    }

    private long compter(Monde monde, String requete) {
        return monde.<Long>dedans(
                () -> transaction.execute(_ -> db.sql(requete).query(Long.class).single()));
    }

    @Test
    void la_direction_reprend_un_portefeuille_du_fichier_au_bilan() {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Claire");
            Navigateur.accessible(page);
            apporter(page, LISTE.getBytes(Charset.forName("windows-1252")));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Que dit chaque colonne ?");
            assertThat(page.getByLabel("Né le")).hasValue("NAISSANCE");
            assertThat(page.getByLabel("Couleur")).hasValue("");
            assertThat(page.locator("main")).containsText("Windows-1252");
            Navigateur.accessible(page);
            appuyer(page, "Essayer");
            page.getByLabel("Vert").selectOption("ACCOMPAGNE");
            Navigateur.accessible(page);
            appuyer(page, "Garder et voir");
            assertThat(page.locator("main")).containsText("« 31/02/2005 » : ce n’est pas une date lisible");
            assertThat(page.locator("main")).containsText("<b>Zoé</b>");
            assertThat(page.locator("main")).containsText("« 06 12 »");
            assertThat(page.locator("#proches")).isVisible();
            Navigateur.accessible(page);
            appuyer(page, "Reprendre ces 2 lignes");
            assertThat(page.getByText("C’est fait")).isVisible();
            assertThat(page.locator("#avancement")).containsText("2 dossiers créés");
            assertThat(page.locator("#avancement")).containsText("1 ligne refusée");
            Navigateur.accessible(page);
            assertThat(compter(monde, "select count(*) from dossiers.p_jeune")).isEqualTo(2);
            assertThat(compter(monde, "select count(*) from parcours.p_accompagnement where etat = 'ACCOMPAGNE'"))
                    .isEqualTo(2);
        }
    }

    @Test
    void la_correspondance_choisie_est_retenue_et_tout_marche_sans_script() {
        var monde = monde();
        try (var contexte = Navigateur.sansScript(390, 844)) {
            Page page = ouvrir(monde, contexte, "Claire");
            byte[] octets = "Qui;Quand\nInès;31/12/2005\n".getBytes(StandardCharsets.UTF_8);
            apporter(page, octets);
            appuyer(page, "Essayer");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("au moins une colonne");
            page.getByLabel("Qui").selectOption("PRENOM");
            page.getByLabel("Quand").selectOption("NAISSANCE");
            appuyer(page, "Essayer");
            appuyer(page, "Reprendre cette ligne");
            assertThat(page.getByText("C’est fait")).isVisible();
            page.navigate(monde.adresse("/reglages/reprise"));
            apporter(page, octets);
            assertThat(page.getByLabel("Qui")).hasValue("PRENOM");
            appuyer(page, "Essayer");
            page.getByLabel(Pattern.compile("Inès")).selectOption("MEME_PERSONNE");
            appuyer(page, "Garder ces choix");
            assertThat(page.locator("main")).containsText("ce fichier ne change rien");
            appuyer(page, "Laisser tomber");
            assertThat(compter(monde, "select count(*) from donnees.morceau")).isZero();
        }
    }

    @Test
    void un_fichier_refuse_dit_pourquoi_et_rien_n_est_pris(@TempDir Path dossier) throws IOException {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Claire");
            apporter(page, new byte[] {1, 2, 3, 0, 5});
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("ni un tableau CSV, ni un classeur XLSX");
            Navigateur.accessible(page);
            page.locator("#fichier")
                    .setInputFiles(Files.write(dossier.resolve("enorme.csv"), new byte[21 * 1024 * 1024]));
            page.getByText("Regarder ce fichier").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("20 Mo");
            page.getByText("Regarder ce fichier").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Choisissez d’abord un fichier");
            assertThat(compter(monde, "select count(*) from donnees.reprise")).isZero();
        }
    }

    @Test
    void l_administration_reprend_sur_mandat_date_et_jamais_sans() {
        var monde = monde();
        monde.membre("Ada", "Fictive", Role.ADMINISTRATION);
        try (var direction = Navigateur.bureau();
                var administration = Navigateur.bureau()) {
            Page ada = ouvrir(monde, administration, "Ada");
            assertThat(ada.locator("main")).containsText("Il faut un mandat de la direction");
            Navigateur.accessible(ada);
            Page claire = ouvrir(monde, direction, "Claire");
            claire.getByLabel("Jusqu’au").fill("2026-03-13");
            claire.getByText("Donner ce mandat").click();
            assertThat(claire.locator("aside")).containsText("jusqu’au 13 mars 2026");
            ada.reload();
            apporter(ada, "Prénom\nInès\nNoé\n".getBytes(StandardCharsets.UTF_8));
            appuyer(ada, "Essayer");
            monde.ilEst("2026-03-14T08:00");
            appuyer(ada, "Reprendre ces 2 lignes");
            assertThat(ada.locator("main")).containsText("Cette page n’est pas ouverte ici");
            monde.ilEst("2026-03-13T18:00");
            ada.goBack();
            appuyer(ada, "Reprendre ces 2 lignes");
            assertThat(ada.getByText("C’est fait")).isVisible();
            assertThat(compter(monde, "select count(*) from donnees.reprise where mandat_id is not null"))
                    .isOne();
        }
    }

    @Test
    void les_pages_coutent_un_nombre_d_ordres_connu_quelle_que_soit_la_taille_du_fichier() {
        var monde = monde();
        try (var contexte = Navigateur.bureau()) {
            Page page = ouvrir(monde, contexte, "Claire");
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(5);
            apporter(page, LISTE.getBytes(StandardCharsets.UTF_8));
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(4);
            appuyer(page, "Essayer");
            appuyer(page, "Garder et voir");
            assertThat(monde.ordresPendant(page::reload)).hasSizeLessThanOrEqualTo(13);
        }
    }
}
