package fr.coteacote.banc;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The house as somebody who tries it has it: {@code ./dev demo}, its database in a folder, some sample people. */
public final class MaisonLancee implements AutoCloseable {
    private static final String MOT_DE_PASSE = "cote a cote orsel";
    private static final Map<String, String> SANS_LIMITE =
            Map.of("COTEACOTE_LIMITES_NOMBRES_FORMULAIRE", "0", "COTEACOTE_LIMITES_NOMBRES_LIEN", "0");

    private final Iterator<String> collegues =
            List.of("nadia", "karim", "elodie", "julien", "aminata").iterator();
    private final Path dossier;
    private final int port;
    private final ApplicationLancee application;

    private MaisonLancee(Map<String, String> reglages) {
        this.dossier = nouveauDossier();
        this.port = ApplicationLancee.portLibre();
        this.application = ApplicationLancee.demonstration(dossier, port, reglages);
    }

    /** With few sample people, so that the first start is short. */
    public static MaisonLancee ouvrir() {
        return avec(5);
    }

    /** With that many sample people besides those who have a name. */
    public static MaisonLancee avec(int jeunes) {
        var reglages = new HashMap<>(SANS_LIMITE);
        reglages.put("COTEACOTE_DEMO_JEUNES", Integer.toString(jeunes));
        return new MaisonLancee(reglages);
    }

    /** With all its sample people. */
    public static MaisonLancee entiere() {
        return new MaisonLancee(SANS_LIMITE);
    }

    public static Path nouveauDossier() {
        try {
            var dossier = Path.of("target", "maisons-lancees", UUID.randomUUID().toString());
            return Files.createDirectories(dossier.toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ApplicationLancee application() {
        return application;
    }

    public Path dossier() {
        return dossier;
    }

    /** Returns once the first page answers. */
    public void attendreLaPorte() {
        try (var passant = Appelant.chez(site())) {
            await().atMost(Duration.ofMinutes(2))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .ignoreExceptions()
                    .until(() -> passant.lire("/").statut() == 200);
        }
    }

    /** The database's server, while it runs. */
    public Optional<ProcessHandle> serveur() {
        try {
            var lignes = Files.readAllLines(dossier.resolve("postgresql/postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lignes.getFirst().strip())).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@code kill -9} for the database's server. */
    public void tuerLaBase() {
        serveur().ifPresent(processus -> {
            processus.destroyForcibly();
            processus.onExit().join();
        });
    }

    /** The database as its owner reads it, in the sample structure; over a connection of its own. */
    public Connection base() throws SQLException {
        return base("cac_proprietaire");
    }

    /** The same, for whom there is no wall. */
    public Connection baseEnMaitre() throws SQLException {
        return base("postgres");
    }

    private Connection base(String role) throws SQLException {
        var connexion = DriverManager.getConnection(url(), role, "");
        try (var ordre = connexion.createStatement()) {
            ordre.execute(
                    "select set_config('app.structure', id::text, false) from structures.structure where par_defaut");
        }
        return connexion;
    }

    private String url() {
        try {
            String ecoute = Files.readString(dossier.resolve("port")).strip();
            return "jdbc:postgresql://127.0.0.1:" + ecoute + "/cote_a_cote";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Appelant visiteur() {
        return Appelant.devant(site(), "/equipe/entrer");
    }

    /** A colleague who has not entered yet: a code serves once, and two tests may start within its thirty seconds. */
    public Appelant equipe() {
        return equipe(collegues.next());
    }

    public Appelant equipe(String prenom) {
        var appelant = visiteur();
        String courriel = prenom + "@orsel.example";
        appelant.envoyer("/equipe/entrer", Map.of("courriel", courriel, "motDePasse", MOT_DE_PASSE));
        String code = lire(appelant, Pattern.quote(courriel) + ".*?<strong>(\\d{6})</strong>");
        appelant.envoyer("/equipe/entrer/code", Map.of("code", code));
        appelant.prendreLeJeton("/equipe/compte");
        return appelant;
    }

    /** One of the sample people, in their space. */
    public Appelant jeune() {
        var appelant = visiteur();
        var porte = appelant.envoyer(lire(appelant, "action=\"(/demo/jeunes/[^\"]+)\""), Map.of());
        appelant.envoyer(porte.vers().replace(site(), ""), Map.of());
        appelant.prendreLeJeton("/moi/compte");
        return appelant;
    }

    private static String lire(Appelant appelant, String motif) {
        String page = appelant.lire("/demo/comptes").corps();
        var trouve = Pattern.compile(motif, Pattern.DOTALL).matcher(page);
        if (!trouve.find()) {
            throw new AssertionError(motif + " manque sur la page des comptes");
        }
        return trouve.group(1);
    }

    public String site() {
        return "http://localhost:" + port;
    }

    /** Another node on the same database, without sample people of its own. */
    public ApplicationLancee autreNoeud(int sonPort) {
        var reglages = new HashMap<>(SANS_LIMITE);
        reglages.put("COTEACOTE_BASE_URL", url());
        reglages.put("COTEACOTE_BASE_PROPRIETAIRE_UTILISATEUR", "cac_proprietaire");
        reglages.put("COTEACOTE_BASE_APPLICATION_UTILISATEUR", "cac_application");
        return ApplicationLancee.enService(nouveauDossier(), sonPort, reglages);
    }

    /** This colleague's page, in a browser. */
    public Page entrer(BrowserContext contexte, String prenom) {
        String courriel = prenom + "@orsel.example";
        Page page = contexte.newPage();
        page.navigate(site() + "/demo/comptes");
        String code = page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(courriel))
                .locator("strong")
                .innerText();
        page.navigate(site() + "/equipe/entrer");
        page.fill("#courriel", courriel);
        page.fill("#motDePasse", MOT_DE_PASSE);
        page.click("form .btn-primary");
        page.fill("#code", code);
        page.click("form .btn-primary");
        page.waitForURL("**/equipe/journee");
        return page;
    }

    /** Where the link of this young person leads, on any node. */
    public String lien(String prenom) {
        try (var visiteur = visiteur()) {
            var porte = visiteur.envoyer(
                    lire(visiteur, "action=\"(/demo/jeunes/[^\"]+)\">(?:(?!</form>).)*" + prenom), Map.of());
            return porte.vers().replace(site(), "");
        }
    }

    @Override
    public void close() {
        application.close();
        tuerLaBase();
    }
}
