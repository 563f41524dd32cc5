package fr.coteacote.maison;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.coteacote.banc.Maison;
import fr.coteacote.banc.Monde;
import fr.coteacote.banc.Navigateur;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.base.Base;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the screen lets through and the database does not: a value to correct is not a colleague who came first. */
@TestDeLaMaison
class RefusDeLaBaseTest {
    /** Rules that a later migration could add, and that no screen knows; nobody else types these words. */
    private static final String REFUSEE = "Fonction que la base refuse";

    private static final String UNIQUE = "Fonction que la base veut une seule fois";

    private static final Pattern SAISIE = Pattern.compile(
            "<(?:textarea|input)[^>]*class=\"form-control[^>]*name=\"([a-zA-Z]+)\"|reglages\\.champ\\(nom = \"([a-z]+)\"");
    /** Secrets, files, and what is only looked for. */
    private static final Set<String> RIEN_A_RENDRE =
            Set.of("motDePasse", "encore", "code", "fichier", "photo", "q", "cherche");

    private final Base base;
    private final Monde monde;
    private final MembreId nadia;
    private final MembreId autre;

    RefusDeLaBaseTest(Maison maison, Base base) {
        this.base = base;
        this.monde = maison.au("2026-03-12T10:02");
        monde.membre("Diane", "Fictive", Role.DIRECTION);
        this.nadia = monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        this.autre = monde.membre("Karim", "Osman", Role.CONSEIL);
    }

    @Test
    void une_valeur_refusee_nomme_le_champ_et_rend_ce_qui_etait_tape() throws SQLException {
        try (var _ = regle("membre_fonction_check", "check (fonction <> '" + REFUSEE + "')");
                var contexte = Navigateur.bureau()) {
            Page page = fiche(contexte);
            page.fill("#nom", "Belkacem-Diallo");
            assertThat(envoyer(page, REFUSEE).status()).isEqualTo(400);
            assertThat(page.locator("h1")).hasText("« Fonction » : cette réponse n’a pas pu être gardée.");
            assertThat(page.getByText("Rien n’a été changé.")).isVisible();
            assertThat(page.locator("main")).containsText("Belkacem-Diallo");
            assertThat(page.locator("main")).containsText(REFUSEE);
            Navigateur.accessible(page);
        }
    }

    @Test
    void une_regle_entre_deux_fiches_dit_que_quelqu_un_est_passe_avant() throws SQLException {
        try (var _ = regle(
                        "une_seule_fonction",
                        "exclude using btree (fonction with =) where (fonction = '" + UNIQUE + "')");
                var contexte = Navigateur.bureau()) {
            Page page = fiche(contexte);
            String premiere = page.url();
            envoyer(page, UNIQUE);
            page.navigate(premiere.replaceFirst("[^/]+$", autre.toString()));
            assertThat(envoyer(page, UNIQUE).status()).isEqualTo(409);
            assertThat(page.locator("h1")).hasText("Quelqu’un a changé cette fiche en même temps.");
            assertThat(page.locator("main")).containsText(UNIQUE);
        }
    }

    @Test
    void deux_personnes_sur_la_meme_fiche_c_est_un_conflit_qui_ne_perd_rien() {
        try (var contexte = Navigateur.bureau()) {
            Page page = fiche(contexte);
            Page seconde = contexte.newPage();
            seconde.navigate(page.url());
            envoyer(page, "Conseillère");
            assertThat(envoyer(seconde, "Référente").status()).isEqualTo(409);
            assertThat(seconde.locator("main")).containsText("Référente");
        }
    }

    @Test
    void tout_ce_qui_se_tape_a_un_nom_pour_etre_rendu_sauf_les_secrets() throws IOException {
        var mots = new Properties();
        try (var lecteur = Files.newBufferedReader(Path.of("src/main/resources/textes/champs.properties"))) {
            mots.load(lecteur);
        }
        try (var gabarits = Files.walk(Path.of("src/main/jte"))) {
            var champs = gabarits.filter(Files::isRegularFile)
                    .flatMap(gabarit -> SAISIE.matcher(lire(gabarit)).results())
                    .map(champ -> Objects.requireNonNullElseGet(champ.group(1), () -> champ.group(2)))
                    .collect(Collectors.toSet());
            assertThat(champs).contains("prenom", "accroche", "motDePasse");
            champs.removeAll(RIEN_A_RENDRE);
            assertThat(mots.stringPropertyNames())
                    .containsAll(champs.stream().map(champ -> "champ." + champ).toList());
            assertThat(mots.stringPropertyNames())
                    .doesNotContain("champ.motDePasse", "champ.encore", "champ.code", "champ.cle", "champ._csrf");
        }
    }

    private static String lire(Path gabarit) {
        try {
            return Files.readString(gabarit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A colleague's card, before whoever leads the structure. */
    private Page fiche(BrowserContext contexte) {
        Page page = monde.entrer(contexte, "Diane");
        page.navigate(monde.adresse("/reglages/equipe/" + nadia));
        return page;
    }

    private static Response envoyer(Page page, String fonction) {
        page.fill("#fonction", fonction);
        return page.waitForNavigation(() -> page.click("form:has(#fonction) .btn-primary"));
    }

    /** Adds the rule, and takes it away when closed. */
    private Regle regle(String nom, String regle) throws SQLException {
        executer("alter table structures.membre add constraint " + nom + " " + regle);
        return () -> executer("alter table structures.membre drop constraint " + nom);
    }

    private interface Regle extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    private void executer(String ordre) throws SQLException {
        var qui = base.proprietaire();
        try (var connexion = DriverManager.getConnection(qui.url(), qui.utilisateur(), qui.motDePasse());
                var requete = connexion.createStatement()) {
            requete.execute(ordre);
        }
    }
}
