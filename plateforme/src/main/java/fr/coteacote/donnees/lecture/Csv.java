package fr.coteacote.donnees.lecture;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.coteacote.donnees.lecture.Lecteur.Brut;
import fr.coteacote.donnees.lecture.Tableau.Ligne;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table of text: any encoding, any separator, quoted cells with line breaks. */
final class Csv {
    private static final Map<Character, String> SEPARATEURS =
            Map.of(';', "point-virgule", ',', "virgule", '\t', "tabulation", '|', "barre");
    private static final Pattern ANNONCE = Pattern.compile("\\A\"?sep=(.)\"?\\R");
    private static final int ECHANTILLON = 40;

    private Csv() {}

    static Brut lire(byte[] octets) {
        var encodage = Encodage.de(octets);
        String texte = Encodage.decoder(octets, encodage).toString();
        // Excel may write its separator on a first line of its own.
        var annonce = ANNONCE.matcher(texte);
        boolean annoncee = annonce.find();
        char separateur = annoncee ? annonce.group(1).charAt(0) : separateur(texte);
        int decalage = annoncee ? 1 : 0;
        var lignes = lignes(annoncee ? texte.substring(annonce.end()) : texte, separateur, decalage);
        return new Brut(
                "CSV, %s, séparateur %s"
                        .formatted(encodage.nom(), SEPARATEURS.getOrDefault(separateur, "« " + separateur + " »")),
                lignes);
    }

    private static char separateur(String texte) {
        return SEPARATEURS.keySet().stream()
                .sorted(Comparator.comparing(";,\t|"::indexOf))
                .max(Comparator.comparingInt(separateur -> regularite(texte, separateur)))
                .orElse(';');
    }

    /** How many lines of the sample agree on a number of columns, times that number: the right separator cuts evenly. */
    private static int regularite(String texte, char separateur) {
        try (var lecteur = lecteur(texte, separateur)) {
            var comptes = lecteur.stream()
                    .limit(ECHANTILLON)
                    .map(CsvRecord::getFieldCount)
                    .filter(n -> n > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            return comptes.entrySet().stream()
                    .mapToInt(e -> Math.toIntExact(e.getValue()) * (10 + e.getKey()))
                    .max()
                    .orElse(0);
        } catch (CsvParseException | UncheckedIOException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Ligne> lignes(String texte, char separateur, int decalage) {
        var lignes = new ArrayList<Ligne>();
        try (var lecteur = lecteur(texte, separateur)) {
            for (var enregistrement : lecteur) {
                lignes.add(ligne(enregistrement, decalage));
                Bornes.compter(lignes.size());
            }
            return lignes;
        } catch (CsvParseException e) {
            throw new FichierIllisible("Un guillemet ouvert n’est jamais refermé : le fichier est peut-être coupé."
                    + " Exportez-le de nouveau.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ligne ligne(CsvRecord enregistrement, int decalage) {
        Bornes.colonnes(enregistrement.getFieldCount());
        return new Ligne(
                enregistrement.getStartingLineNumber() + decalage,
                enregistrement.getFields().stream().map(Lecteur::net).toList());
    }

    private static CsvReader<CsvRecord> lecteur(String texte, char separateur) {
        return CsvReader.builder()
                .fieldSeparator(separateur)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(texte);
    }
}
