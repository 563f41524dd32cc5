package fr.coteacote.donnees.sauvegarde;

import fr.coteacote.donnees.sauvegarde.Inventaire.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;

/** Puts a saved file back in an empty database, all or nothing. The wall is lowered for the owner inside this transaction only. */
public final class Restaurer {
    private Restaurer() {}

    /** What came of it; nothing is changed when it is refused. */
    public sealed interface Issue {
        record Faite(int tables) implements Issue {}

        record Refusee(String pourquoi) implements Issue {}
    }

    /** @param base connection of the owner, on a database whose tables are made and that holds no structure */
    public static Issue depuis(Path fichier, Connection base) throws SQLException, IOException {
        try (var archive = new ZipFile(fichier.toFile())) {
            base.setAutoCommit(false);
            var inventaire = Inventaire.lire(base);
            var refus = refus(archive, inventaire, base);
            if (refus.isPresent()) {
                base.rollback();
                return new Issue.Refusee(refus.get());
            }
            charger(archive, inventaire, base);
            base.commit();
            return new Issue.Faite(inventaire.tables().size());
        } catch (ZipException e) {
            return new Issue.Refusee("Ce fichier n’est pas une sauvegarde de Côte à Côte, ou il est coupé.");
        } catch (SQLException | IOException e) {
            base.rollback();
            throw e;
        }
    }

    private static Optional<String> refus(ZipFile archive, Inventaire inventaire, Connection base)
            throws SQLException, IOException {
        var manifeste = manifeste(archive);
        if (manifeste.isEmpty() || !manifeste.getFirst().equals(Sauvegarder.FORMAT)) {
            return Optional.of("Ce fichier n’est pas une sauvegarde de Côte à Côte.");
        }
        if (!new HashSet<>(inventaire.versions()).containsAll(manifeste.subList(1, manifeste.size()))) {
            return Optional.of("Cette sauvegarde vient d’une version plus récente : installez d’abord cette version.");
        }
        var connues = inventaire.tables().stream().map(Table::nom).collect(Collectors.toSet());
        if (archive.stream()
                .anyMatch(entree ->
                        !entree.getName().equals(Sauvegarder.MANIFESTE) && !connues.contains(table(entree)))) {
            return Optional.of("Cette sauvegarde contient une table inconnue ici : elle vient d’une autre version.");
        }
        return Inventaire.structures(base).isEmpty()
                ? Optional.empty()
                : Optional.of("Cette base contient déjà une structure : restaurez dans un dossier ou une base vide.");
    }

    private static List<String> manifeste(ZipFile archive) throws IOException {
        var entree = archive.getEntry(Sauvegarder.MANIFESTE);
        if (entree == null) {
            return List.of();
        }
        try (var lecteur =
                new BufferedReader(new InputStreamReader(archive.getInputStream(entree), StandardCharsets.UTF_8))) {
            return lecteur.lines().filter(ligne -> !ligne.isBlank()).toList();
        }
    }

    private static String table(ZipEntry entree) {
        String nom = entree.getName();
        int barre = nom.indexOf('/');
        return barre >= 0 ? nom.substring(0, barre) : nom.replaceAll("\\.csv$", "");
    }

    private static void charger(ZipFile archive, Inventaire inventaire, Connection base)
            throws SQLException, IOException {
        faire(base, "truncate " + inventaire.tables().stream().map(Table::nom).collect(Collectors.joining(", ")));
        for (var table : inventaire.tables()) {
            // Loading rows is not acting on them: no trace is written, those of the file come back.
            faire(base, "alter table " + table.nom() + " disable trigger user");
            if (table.cloisonnee()) {
                faire(base, "alter table " + table.nom() + " no force row level security");
            }
            var entrees = archive.stream()
                    .filter(entree -> table(entree).equals(table.nom()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (var entree : entrees) {
                copier(table, archive, entree, base);
            }
        }
        for (var table : inventaire.tables()) {
            renumeroter(table, base);
            faire(base, "alter table " + table.nom() + " enable trigger user");
            if (table.cloisonnee()) {
                faire(base, "alter table " + table.nom() + " force row level security");
            }
        }
    }

    /** The columns are those of the file: a newer table gives its defaults to the others. */
    private static void copier(Table table, ZipFile archive, ZipEntry entree, Connection base)
            throws SQLException, IOException {
        String colonnes;
        try (var lecteur =
                new BufferedReader(new InputStreamReader(archive.getInputStream(entree), StandardCharsets.UTF_8))) {
            colonnes = lecteur.readLine();
        }
        if (colonnes == null) {
            return;
        }
        try (InputStream flux = archive.getInputStream(entree)) {
            base.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.nom() + " (" + colonnes + ") from stdin (format csv, header)", flux);
        }
    }

    private static void renumeroter(Table table, Connection base) throws SQLException {
        for (var colonne : table.colonnes()) {
            var suite = Inventaire.lignes(
                            base, "select pg_get_serial_sequence('" + table.nom() + "', '" + colonne + "')")
                    .getFirst()
                    .getFirst();
            if (!suite.isEmpty()) {
                faire(
                        base,
                        "select setval('%s', coalesce(max(%s), 1), count(*) > 0) from %s"
                                .formatted(suite, colonne, table.nom()));
            }
        }
    }

    private static void faire(Connection base, String ordre) throws SQLException {
        try (var requete = base.createStatement()) {
            requete.execute(ordre);
        }
    }
}
