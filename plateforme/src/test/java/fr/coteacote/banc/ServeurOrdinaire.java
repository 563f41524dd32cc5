package fr.coteacote.banc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** A PostgreSQL 15, the oldest that is taken, as a host gives it: passwords, and no superuser to be had. */
public final class ServeurOrdinaire implements AutoCloseable {
    /** Put there by the build, before the tests of the jar. */
    private static final Path BINAIRES = Path.of("target", "postgresql-15", "postgres-linux-x86_64.txz");

    private static final String MOT_DE_PASSE = "d’essai";

    private final EmbeddedPostgres serveur;

    private ServeurOrdinaire(EmbeddedPostgres serveur) {
        this.serveur = serveur;
    }

    public static ServeurOrdinaire demarrer() {
        try {
            return new ServeurOrdinaire(EmbeddedPostgres.builder()
                    .setPgBinaryResolver((_, _) -> Files.newInputStream(BINAIRES))
                    .setDataDirectoryCustomizer(ServeurOrdinaire::exigerDesMotsDePasse)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void exigerDesMotsDePasse(File dossier) {
        try {
            Files.writeString(dossier.toPath().resolve("pg_hba.conf"), """
                    host all postgres 127.0.0.1/32 trust
                    host all postgres ::1/128 trust
                    host all all 127.0.0.1/32 scram-sha-256
                    host all all ::1/128 scram-sha-256
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A role of its own, with a password and these attributes. */
    public Role role(String nom, String attributs) {
        String unique = nom + "_" + UUID.randomUUID().toString().substring(0, 8);
        faire("create role %s login nosuperuser nobypassrls %s password '%s'"
                .formatted(unique, attributs, MOT_DE_PASSE));
        return new Role(unique, MOT_DE_PASSE);
    }

    public record Role(String nom, String motDePasse) {}

    /** An empty database of this owner; its address. */
    public String base(Role proprietaire) {
        String nom = "essai_" + UUID.randomUUID().toString().substring(0, 8);
        faire("create database %s owner %s".formatted(nom, proprietaire.nom()));
        return "jdbc:postgresql://localhost:%d/%s".formatted(serveur.getPort(), nom);
    }

    private void faire(String ordre) {
        try (var connexion = serveur.getPostgresDatabase().getConnection();
                var requete = connexion.createStatement()) {
            requete.execute(ordre);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
