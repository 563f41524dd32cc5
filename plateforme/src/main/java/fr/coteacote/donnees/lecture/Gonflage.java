package fr.coteacote.donnees.lecture;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A workbook is a zip: a few kilobytes may hide gigabytes. Everything is unpacked once, counted, and thrown away. */
final class Gonflage {
    private static final long TOTAL = 150L * 1024 * 1024;
    private static final int ENTREES = 2_000;

    private Gonflage() {}

    static void verifier(byte[] octets) {
        // The same reading of the archive as the workbook's: one cannot hide an entry from the other.
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(octets))
                .get()) {
            var entrees = Collections.list(zip.getEntries());
            peser(zip, entrees);
            if (entrees.stream().noneMatch(entree -> entree.getName().equals("xl/workbook.xml"))) {
                throw new FichierIllisible(
                        "C’est une archive, pas un classeur. Ouvrez-la, puis choisissez le fichier CSV ou XLSX.");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Xlsx.abime();
        }
    }

    private static void peser(ZipFile zip, List<ZipArchiveEntry> entrees) throws IOException {
        var tampon = new byte[64 * 1024];
        long total = 0;
        for (var entree : entrees) {
            try (var flux = zip.getInputStream(entree)) {
                for (int lus = flux.read(tampon); lus >= 0; lus = flux.read(tampon)) {
                    total += lus;
                    borner(total, entrees.size());
                }
            }
        }
    }

    private static void borner(long total, int entrees) {
        if (total > TOTAL || entrees > ENTREES) {
            throw new FichierIllisible(
                    "Une fois ouvert, ce classeur est démesuré. Gardez la seule feuille qui sert et enregistrez-la en CSV.");
        }
    }
}
