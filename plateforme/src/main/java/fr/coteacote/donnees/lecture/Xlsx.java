package fr.coteacote.donnees.lecture;

import fr.coteacote.donnees.lecture.Lecteur.Brut;
import fr.coteacote.donnees.lecture.Tableau.Ligne;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** A workbook: its first visible sheet that holds a table; formulas give the value they showed, never a computation. */
final class Xlsx {
    private Xlsx() {}

    static Brut lire(byte[] octets) {
        Gonflage.verifier(octets);
        try (var classeur = new ReadableWorkbook(new ByteArrayInputStream(octets), new ReadingOptions(true, true))) {
            for (var feuille : classeur.getSheets().filter(Xlsx::visible).toList()) {
                var lignes = lignes(feuille);
                if (lignes.size() > 1) {
                    return new Brut("classeur XLSX, feuille « " + feuille.getName() + " »", lignes);
                }
            }
            return new Brut("classeur XLSX", List.of());
        } catch (FichierIllisible e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library answers a damaged file with exceptions of any kind.
            throw abime();
        }
    }

    static FichierIllisible abime() {
        return new FichierIllisible("Ce classeur est incomplet ou abîmé. Exportez-le de nouveau depuis votre outil.");
    }

    private static boolean visible(Sheet feuille) {
        return feuille.getVisibility() == SheetVisibility.VISIBLE;
    }

    private static List<Ligne> lignes(Sheet feuille) throws IOException {
        var lignes = new ArrayList<Ligne>();
        try (var flux = feuille.openStream()) {
            flux.forEach(rangee -> {
                var ligne = new Ligne(rangee.getRowNum(), cellules(rangee));
                if (!ligne.vide()) {
                    lignes.add(ligne);
                    Bornes.compter(lignes.size());
                }
            });
        }
        return lignes;
    }

    private static List<String> cellules(Row rangee) {
        // A sheet may declare 16,384 columns and fill ten.
        int derniere = rangee.stream()
                .filter(Xlsx::pleine)
                .mapToInt(Cell::getColumnIndex)
                .max()
                .orElse(-1);
        Bornes.colonnes(derniere + 1);
        var textes = new String[derniere + 1];
        Arrays.fill(textes, "");
        rangee.stream().filter(Xlsx::pleine).forEach(cellule -> textes[cellule.getColumnIndex()] = texte(cellule));
        return List.of(textes);
    }

    private static boolean pleine(@Nullable Cell cellule) {
        return cellule != null && cellule.getType() != CellType.EMPTY && cellule.getRawValue() != null;
    }

    private static String texte(Cell cellule) {
        return switch (cellule.getType()) {
            case NUMBER -> nombre(cellule);
            case STRING -> Lecteur.net(cellule.asString());
            case ERROR, EMPTY -> "";
            case FORMULA, BOOLEAN ->
                Lecteur.net(Optional.ofNullable(cellule.getRawValue()).orElse(""));
        };
    }

    private static String nombre(Cell cellule) {
        return estUneDate(cellule.getDataFormatString())
                ? cellule.asDate().toLocalDate().toString()
                : cellule.asNumber().stripTrailingZeros().toPlainString();
    }

    /** A date's format names a day or a year outside brackets and quotes. */
    private static boolean estUneDate(@Nullable String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?is).*[dy].*");
    }
}
