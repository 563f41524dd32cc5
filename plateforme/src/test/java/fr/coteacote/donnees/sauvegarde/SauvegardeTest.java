package fr.coteacote.donnees.sauvegarde;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.banc.Maison;
import fr.coteacote.banc.TestDeLaMaison;
import fr.coteacote.donnees.sauvegarde.Restaurer.Issue;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.OuvrirUnDossier;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.base.Base;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything saved while people work comes back the same in an empty database, behind the same wall. */
@TestDeLaMaison
class SauvegardeTest {
    private final Maison maison;
    private final OuvrirUnDossier dossier;
    private final Base base;
    private final Flyway flyway;

    SauvegardeTest(Maison maison, OuvrirUnDossier dossier, Base base, Flyway flyway) {
        this.maison = maison;
        this.dossier = dossier;
        this.base = base;
        this.flyway = flyway;
    }

    @Test
    void ce_qui_est_restaure_est_ce_qui_etait_sauvegarde(@TempDir Path dossierTemporaire) throws Exception {
        var monde = maison.au("2026-03-12T10:02");
        monde.membre("Nadia", "Belkacem", Role.CONSEIL);
        monde.agir(() -> dossier.ouvrir(
                JeuneId.nouveau(),
                new Identite("Inès \"la \\ grande\"", "D’Exemple\n; 王", Optional.of(LocalDate.of(2005, 12, 31))),
                Moyen.telephone("06 39 98 12 12").stream().toList(),
                Optional.empty()));
        Path premiere = dossierTemporaire.resolve("premiere.zip");
        Path seconde = dossierTemporaire.resolve("seconde.zip");
        try (var source = ouvrir(base.proprietaire().url())) {
            Sauvegarder.vers(premiere, source);
        }
        String ailleurs = nouvelleBase();
        try (var vide = ouvrir(ailleurs)) {
            assertThat(Restaurer.depuis(premiere, vide)).isInstanceOf(Issue.Faite.class);
        }
        try (var restauree = ouvrir(ailleurs)) {
            Sauvegarder.vers(seconde, restauree);
        }
        assertThat(contenu(seconde)).isEqualTo(contenu(premiere));
        assertThat(contenu(premiere).get("dossiers.jeune/" + monde.structure().numero() + ".csv"))
                .contains("D’Exemple ; 王");
        leMurEstDebout(ailleurs);
        try (var pleine = ouvrir(ailleurs)) {
            assertThat(Restaurer.depuis(premiere, pleine))
                    .isEqualTo(new Issue.Refusee(
                            "Cette base contient déjà une structure : restaurez dans un dossier ou une base vide."));
        }
        assertThat(Files.getPosixFilePermissions(premiere)).hasSize(2);
    }

    @Test
    void un_fichier_qui_n_est_pas_une_sauvegarde_est_refuse(@TempDir Path dossierTemporaire) throws Exception {
        Path fichier = Files.writeString(dossierTemporaire.resolve("liste.csv"), "Prénom\nInès\n");
        try (var connexion = ouvrir(base.proprietaire().url())) {
            assertThat(Restaurer.depuis(fichier, connexion)).isInstanceOf(Issue.Refusee.class);
        }
    }

    private void leMurEstDebout(String url) throws SQLException {
        try (var application =
                DriverManager.getConnection(url, base.application().utilisateur(), "")) {
            assertThat(Inventaire.lignes(application, "select count(*) from dossiers.jeune")
                            .getFirst()
                            .getFirst())
                    .isEqualTo("0");
            assertThat(Inventaire.lignes(application, """
                    select c.oid from pg_class c where c.relrowsecurity and not c.relforcerowsecurity
                    union all
                    select t.tgrelid from pg_trigger t where t.tgenabled <> 'O'
                    """)).isEmpty();
        }
    }

    private Connection ouvrir(String url) throws SQLException {
        return DriverManager.getConnection(url, base.proprietaire().utilisateur(), "");
    }

    /** A second database of the same server, its tables made by the same migrations. */
    private String nouvelleBase() throws SQLException {
        String nom = "restauree_" + UUID.randomUUID().toString().substring(0, 8);
        String serveur = base.proprietaire().url().replaceAll("/[^/]*$", "/");
        try (var superUtilisateur = DriverManager.getConnection(serveur + "postgres", "postgres", "");
                var ordre = superUtilisateur.createStatement()) {
            ordre.execute(
                    "create database " + nom + " owner " + base.proprietaire().utilisateur());
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(serveur + nom, base.proprietaire().utilisateur(), "")
                .load()
                .migrate();
        return serveur + nom;
    }

    private static Map<String, String> contenu(Path fichier) throws IOException {
        var contenu = new TreeMap<String, String>();
        try (var archive = new ZipFile(fichier.toFile())) {
            for (var entree : java.util.Collections.list(archive.entries())) {
                contenu.put(
                        entree.getName(),
                        new String(archive.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contenu;
    }
}
