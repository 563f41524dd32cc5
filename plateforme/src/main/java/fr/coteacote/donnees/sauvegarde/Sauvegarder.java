package fr.coteacote.donnees.sauvegarde;

import fr.coteacote.donnees.sauvegarde.Inventaire.Table;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/** Writes everything in one file, as it stood at one instant, while people work. */
public final class Sauvegarder {
    static final String MANIFESTE = "manifeste.txt";
    static final String FORMAT = "cote-a-cote 1";

    private Sauvegarder() {}

    /** @param base connection of the owner, to be left to this act alone */
    public static void vers(Path fichier, Connection base) throws SQLException, IOException {
        Path partiel = fichier.resolveSibling(fichier.getFileName() + ".partiel");
        Files.deleteIfExists(partiel);
        Files.createFile(partiel, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        base.setAutoCommit(false);
        base.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        base.setReadOnly(true);
        try (var archive = new ZipOutputStream(Files.newOutputStream(partiel))) {
            ecrire(archive, base);
        } finally {
            base.rollback();
        }
        Files.move(partiel, fichier, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void ecrire(ZipOutputStream archive, Connection base) throws SQLException, IOException {
        var inventaire = Inventaire.lire(base);
        archive.putNextEntry(new ZipEntry(MANIFESTE));
        archive.write(
                (FORMAT + "\n" + String.join("\n", inventaire.versions()) + "\n").getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
        var structures = Inventaire.structures(base);
        for (var table : inventaire.tables()) {
            if (!table.cloisonnee()) {
                copier(table, table.nom() + ".csv", archive, base);
                continue;
            }
            // The owner too is behind the wall: it reads one structure after the other.
            for (var structure : structures) {
                situer(base, structure);
                copier(table, table.nom() + "/" + structure + ".csv", archive, base);
            }
        }
    }

    private static void situer(Connection base, String structure) throws SQLException {
        try (var ordre = base.prepareStatement("select set_config('app.structure', ?, true)")) {
            ordre.setString(1, structure);
            ordre.execute();
        }
    }

    private static void copier(Table table, String entree, ZipOutputStream archive, Connection base)
            throws SQLException, IOException {
        String ordre = table.cle().isEmpty() ? "" : " order by " + String.join(", ", table.cle());
        archive.putNextEntry(new ZipEntry(entree));
        base.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select " + table.liste() + " from " + table.nom() + ordre
                                + ") to stdout (format csv, header)",
                        new SansFermer(archive));
        archive.closeEntry();
    }

    private static final class SansFermer extends FilterOutputStream {
        SansFermer(OutputStream flux) {
            super(flux);
        }

        @Override
        public void write(byte[] octets, int debut, int longueur) throws IOException {
            out.write(octets, debut, longueur);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }
}
