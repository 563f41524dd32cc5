package fr.coteacote.donnees.listes;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that spreadsheets open without a question: UTF-8 with its mark, semicolons, no cell taken for a formula. */
public final class FeuilleCsv {
    private static final String FORMULE = "=+-@\t\r";

    private FeuilleCsv() {}

    public static byte[] ecrire(List<String> entete, List<List<String>> lignes) {
        var texte = new StringWriter();
        texte.append('\ufeff');
        try (var feuille = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(texte)) {
            feuille.writeRecord(entete);
            lignes.forEach(ligne ->
                    feuille.writeRecord(ligne.stream().map(FeuilleCsv::inerte).toList()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A cell that a spreadsheet would compute is marked as text. */
    private static String inerte(String cellule) {
        return !cellule.isEmpty() && FORMULE.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }
}
