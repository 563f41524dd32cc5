package fr.coteacote.banc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The jar in a process of its own, started as whoever installs it starts it; what it says goes to a file. */
public final class ApplicationLancee implements AutoCloseable {
    private static final Path PROJET = Path.of("..").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final ProcessBuilder commande;
    private final Path journal;
    private final String ouverte;
    private Process processus;

    /** @param ouverte what it says once it is open */
    private ApplicationLancee(ProcessBuilder commande, Path journal, String ouverte) {
        this.commande = commande.redirectOutput(journal.toFile());
        this.journal = journal;
        this.ouverte = ouverte;
        this.processus = demarrer(commande);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> processus.destroy()));
    }

    /** {@code ./dev demo}, with these options besides its port and its folder. */
    public static ApplicationLancee demonstration(
            Path dossier, int port, Map<String, String> reglages, String... options) {
        var mots = new ArrayList<>(
                List.of("./dev", "demo", "--port", Integer.toString(port), "--data", dossier.toString()));
        mots.addAll(List.of(options));
        return new ApplicationLancee(
                preparer(reglages, mots), dossier.resolve("journal.txt"), "Côte à Côte est ouvert");
    }

    /** {@code java -jar cote-a-cote.jar}, its settings in the environment. */
    public static ApplicationLancee enService(Path dossier, int port, Map<String, String> reglages) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var commande = preparer(reglages, List.of(java, "-jar", "plateforme/target/cote-a-cote.jar"));
        commande.environment()
                .putAll(Map.of(
                        "SERVER_PORT", Integer.toString(port),
                        "COTEACOTE_BASE_DOSSIER", dossier.toString(),
                        "JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"));
        return new ApplicationLancee(commande, dossier.resolve("journal.txt"), "Started CoteACote");
    }

    /** How a command of the operator ended, and all that it said. */
    public record Issue(int code, String dit) {}

    /** {@code ./dev …}, until it ends. */
    public static Issue taper(Map<String, String> reglages, String... mots) {
        var commande = new ArrayList<>(List.of("./dev"));
        commande.addAll(List.of(mots));
        var processus = demarrer(preparer(reglages, commande));
        try (var sortie = processus.inputReader()) {
            String dit = sortie.readAllAsString();
            return new Issue(processus.onExit().join().exitValue(), dit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A test launched behind a shell may ignore SIGINT, and would hand that down.
    private static ProcessBuilder preparer(Map<String, String> reglages, List<String> mots) {
        var commande = new ArrayList<>(List.of("env", "--default-signal=INT"));
        commande.addAll(mots);
        var prete = new ProcessBuilder(commande).directory(PROJET.toFile()).redirectErrorStream(true);
        prete.environment().putAll(reglages);
        return prete;
    }

    private static Process demarrer(ProcessBuilder commande) {
        try {
            return commande.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int portLibre() {
        try (var libre = new ServerSocket(0)) {
            return libre.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again the same way, unless it runs. */
    public void relancer() {
        if (!processus.isAlive()) {
            processus = demarrer(commande);
        }
    }

    /** Returns once it has said that it is open; starts it again when it has fallen. */
    public ApplicationLancee attendre() {
        relancer();
        await().atMost(PATIENCE)
                .failFast(() -> assertThat(processus.isAlive()).as(sortie()).isTrue())
                .until(() -> sortie().contains(ouverte));
        return this;
    }

    /** {@code kill -9}: nothing is told to the application. */
    public void tuer() {
        processus.destroyForcibly().onExit().join();
    }

    /** Ctrl-C; returns once it has ended. */
    public void interrompre() {
        var signal = new ProcessBuilder("kill", "-INT", Long.toString(processus.pid()));
        demarrer(signal).onExit().join();
        await().atMost(PATIENCE).until(() -> !processus.isAlive());
    }

    public ProcessHandle processus() {
        return processus.toHandle();
    }

    private String sortie() {
        try {
            return Files.readString(journal);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        if (processus.isAlive()) {
            interrompre();
        }
    }
}
