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
    private static final int VERSION = 15;
    private static final String GUIDE = " Voir docs/exploitation.md, « La base ».";

    static BaseDistante joindre(ReglagesDeBase reglages, String url) {
        var proprietaire = connexion(url, reglages.proprietaire());
        int version = regarder(proprietaire).version();
        if (version < VERSION) {
            throw new BaseRefusee(
                    "Ce serveur est un PostgreSQL " + version + ".", "Il en faut un de version 15 ou plus récente.");
        }
        var application = reglages.application().utilisateur() == null
                ? creerRole(proprietaire, reglages.dossier())
                : connexion(url, reglages.application());
        refuserUnRoleTropFort(application, proprietaire);
        return new BaseDistante(proprietaire, application);
    }

    private static void refuserUnRoleTropFort(Connexion application, Connexion proprietaire) {
        if (regarder(application).passeLesCloisons()
                || application.utilisateur().equals(proprietaire.utilisateur())) {
            throw new BaseRefusee(
                    "Le rôle « " + application.utilisateur() + " » passerait au travers des cloisons entre structures.",
                    "Donnez à l’application un rôle ordinaire (nosuperuser nobypassrls), autre que le propriétaire."
                            + GUIDE);
        }
    }

    private record Regard(int version, boolean passeLesCloisons) {}

    private static Regard regarder(Connexion qui) {
        try (var connexion = ouvrir(qui);
                var ordre = connexion.createStatement();
                var ligne = ordre.executeQuery(
                        "select current_setting('server_version_num')::integer / 10000, rolsuper or rolbypassrls"
                                + " from pg_roles where rolname = current_user")) {
            ligne.next();
            return new Regard(ligne.getInt(1), ligne.getBoolean(2));
        } catch (SQLException e) {
            throw new BaseRefusee(
                    "La base ne s’ouvre pas pour " + qui + " : " + e.getMessage(),
                    "Vérifiez l’adresse, le nom de la base, le rôle et son mot de passe." + GUIDE,
                    e);
        }
    }

    private static Connexion connexion(String url, Identifiants qui) {
        return new Connexion(url, vide(qui.utilisateur()), vide(qui.motDePasse()));
    }

    private static String vide(@Nullable String texte) {
        return Objects.requireNonNullElse(texte, "");
    }

    // A role is ordinary unless told otherwise; naming the attribute again would ask for a superuser before 16.
    private static Connexion creerRole(Connexion proprietaire, Path dossier) {
        try (var connexion = ouvrir(proprietaire);
                var ordre = connexion.createStatement()) {
            String secret = secretGarde(dossier);
            boolean connu = ordre.executeQuery("select 1 from pg_roles where rolname = '" + ROLE_CREE + "'")
                    .next();
            ordre.execute((connu ? "alter" : "create") + " role " + ROLE_CREE + " login password '" + secret + "'");
            return new Connexion(proprietaire.url(), ROLE_CREE, secret);
        } catch (SQLException e) {
            throw new BaseRefusee(
                    "Le rôle de l’application manque, et le propriétaire n’a pas pu le créer : " + e.getMessage(),
                    "Donnez-le (COTEACOTE_BASE_APPLICATION_UTILISATEUR et COTEACOTE_BASE_APPLICATION_MOTDEPASSE), ou"
                            + " donnez CREATEROLE au propriétaire." + GUIDE,
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
