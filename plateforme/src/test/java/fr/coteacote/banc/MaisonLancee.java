package fr.coteacote.banc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The house as somebody who tries it has it: {@code ./dev demo}, the jar in its own process, its database in a folder. */
public final class MaisonLancee implements AutoCloseable {
    private static final Path PROJET = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String MOT_DE_PASSE = "cote a cote orsel";
    /** Few people, so that the first start is short; and no limit to what one place may send. */
    private static final Map<String, String> REGLAGES = Map.of(
            "COTEACOTE_DEMO_JEUNES", "5",
            "COTEACOTE_LIMITES_NOMBRES_FORMULAIRE", "0",
            "COTEACOTE_LIMITES_NOMBRES_LIEN", "0");

    private final Path dossier;
    private final int port;
    private Process application;

    private MaisonLancee(Path dossier, int port) {
        this.dossier = dossier;
        this.port = port;
        this.application = lancer();
    }

    public static MaisonLancee ouvrir() {
        try (var libre = new ServerSocket(0)) {
            Path dossier = Path.of("target", "maison-lancee", UUID.randomUUID().toString());
            return new MaisonLancee(Files.createDirectories(dossier.toAbsolutePath()), libre.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on the same folder, unless it runs; returns once it has said that it is open. */
    public void attendre() {
        if (!application.isAlive()) {
            application = lancer();
        }
        await().atMost(PATIENCE)
                .failFast(() -> assertThat(application.isAlive()).as(sortie()).isTrue())
                .until(() -> sortie().contains("Côte à Côte est ouvert"));
    }

    // A test launched behind a shell may ignore SIGINT, and would hand that down.
    private Process lancer() {
        var commande = new ProcessBuilder(
                        "env",
                        "--default-signal=INT",
                        "./dev",
                        "demo",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        dossier.toString())
                .directory(PROJET.toFile())
                .redirectErrorStream(true)
                .redirectOutput(journal().toFile());
        commande.environment().putAll(REGLAGES);
        try {
            return commande.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: nothing is told to the application. */
    public void tuer() {
        application.destroyForcibly().onExit().join();
    }

    /** The same for the database's server. */
    public void tuerLaBase() {
        serveur().ifPresent(processus -> {
            processus.destroyForcibly();
            processus.onExit().join();
        });
    }

    /** Ctrl-C; returns once the application has ended. */
    public void interrompre() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(application.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await().atMost(PATIENCE).until(() -> !application.isAlive());
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

    /** The database as its owner reads it, in the sample structure; over a connection of its own. */
    public Connection base() throws SQLException, IOException {
        String url = "jdbc:postgresql://127.0.0.1:%s/cote_a_cote"
                .formatted(Files.readString(dossier.resolve("port")).strip());
        var connexion = DriverManager.getConnection(url, "cac_proprietaire", "");
        try (var ordre = connexion.createStatement()) {
            ordre.execute(
                    "select set_config('app.structure', id::text, false) from structures.structure where par_defaut");
        }
        return connexion;
    }

    public Appelant visiteur() {
        return Appelant.devant(site(), "/equipe/entrer");
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

    private String site() {
        return "http://localhost:" + port;
    }

    private Path journal() {
        return dossier.resolve("journal.txt");
    }

    private String sortie() {
        try {
            return Files.readString(journal());
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        if (application.isAlive()) {
            interrompre();
        }
        tuerLaBase();
    }
}
