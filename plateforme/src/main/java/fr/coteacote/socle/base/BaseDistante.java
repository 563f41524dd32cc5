package fr.coteacote.socle.base;

import fr.coteacote.socle.base.ReglagesDeBase.Identifiants;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Another PostgreSQL: its roles are given, or the application's is created when the owner may create roles. */
record BaseDistante(Connexion proprietaire, Connexion application) implements Base {
    private static final String ROLE_CREE = "cac_application";

    static BaseDistante joindre(ReglagesDeBase reglages, String url) {
        var proprietaire = connexion(url, reglages.proprietaire());
        if (reglages.application().utilisateur() != null) {
            return new BaseDistante(proprietaire, connexion(url, reglages.application()));
        }
        return new BaseDistante(proprietaire, creerRole(proprietaire, reglages.dossier()));
    }

    private static Connexion connexion(String url, Identifiants qui) {
        return new Connexion(url, vide(qui.utilisateur()), vide(qui.motDePasse()));
    }

    private static String vide(@Nullable String texte) {
        return Objects.requireNonNullElse(texte, "");
    }

    private static Connexion creerRole(Connexion proprietaire, Path dossier) {
        try (var connexion = ouvrir(proprietaire)) {
            String secret = secretGarde(dossier);
            try (var ordre = connexion.createStatement()) {
                boolean connu = ordre.executeQuery("select 1 from pg_roles where rolname = '" + ROLE_CREE + "'")
                        .next();
                ordre.execute((connu ? "alter" : "create") + " role " + ROLE_CREE + " login nobypassrls password '"
                        + secret + "'");
            }
            return new Connexion(proprietaire.url(), ROLE_CREE, secret);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Le rôle de l’application manque : donnez-le (COTEACOTE_BASE_APPLICATION_UTILISATEUR et"
                            + " COTEACOTE_BASE_APPLICATION_MOT_DE_PASSE), ou laissez le propriétaire créer des rôles.",
                    e);
        }
    }

    private static Connection ouvrir(Connexion qui) throws SQLException {
        return qui.utilisateur().isEmpty()
                ? DriverManager.getConnection(qui.url())
                : DriverManager.getConnection(qui.url(), qui.utilisateur(), qui.motDePasse());
    }

    private static String secretGarde(Path dossier) {
        Path note = dossier.resolve("application.secret");
        try {
            if (Files.exists(note)) {
                return Files.readString(note).strip();
            }
            var octets = new byte[24];
            new SecureRandom().nextBytes(octets);
            String secret = HexFormat.of().formatHex(octets);
            Files.createDirectories(dossier);
            Files.createFile(note, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(note, secret);
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
