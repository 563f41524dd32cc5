package fr.coteacote.socle.base;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** A real PostgreSQL started from a Maven artifact, its data kept in a folder. */
final class BaseEmbarquee implements Base {
    private static final String NOM = "cote_a_cote";

    private final EmbeddedPostgres serveur;

    private BaseEmbarquee(EmbeddedPostgres serveur) {
        this.serveur = serveur;
    }

    static BaseEmbarquee demarrer(Path dossier, boolean durable) {
        try {
            Files.createDirectories(dossier);
            var serveur = EmbeddedPostgres.builder()
                    .setDataDirectory(dossier.resolve("postgresql"))
                    .setCleanDataDirectory(false)
                    .setPort(port(dossier))
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            creer(serveur);
            return new BaseEmbarquee(serveur);
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new BaseRefusee(
                    "PostgreSQL n’a pas démarré dans « " + dossier + " » : " + e.getMessage(),
                    "Un seul processus à la fois tient ce dossier : si l’application tourne déjà, arrêtez-la d’abord.",
                    e);
        }
    }

    /** The same port at each start: a server left alive by a brutal stop is taken over, its data intact. */
    private static int port(Path dossier) throws IOException {
        Path note = dossier.resolve("port");
        if (Files.exists(note)) {
            return Integer.parseInt(Files.readString(note).strip());
        }
        try (var libre = new ServerSocket(0)) {
            Files.writeString(note, Integer.toString(libre.getLocalPort()));
            return libre.getLocalPort();
        }
    }

    private static void creer(EmbeddedPostgres serveur) throws SQLException {
        try (var connexion = serveur.getPostgresDatabase().getConnection();
                var ordre = connexion.createStatement()) {
            if (ordre.executeQuery("select 1 from pg_roles where rolname = 'cac_proprietaire'")
                    .next()) {
                return;
            }
            ordre.execute("create role cac_proprietaire login nosuperuser nocreatedb nocreaterole nobypassrls");
            ordre.execute("create role cac_application login nosuperuser nocreatedb nocreaterole nobypassrls");
            ordre.execute("create database " + NOM + " owner cac_proprietaire");
        }
    }

    @Override
    public Connexion proprietaire() {
        return connexion("cac_proprietaire");
    }

    @Override
    public Connexion application() {
        return connexion("cac_application");
    }

    private Connexion connexion(String role) {
        return new Connexion("jdbc:postgresql://127.0.0.1:" + serveur.getPort() + "/" + NOM, role, "");
    }

    @Override
    public void close() {
        try {
            serveur.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
