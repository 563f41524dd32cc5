package fr.coteacote.donnees.lecture;

import fr.coteacote.donnees.lecture.Tableau.Ligne;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads a portfolio exported by another tool. The type comes from the content, never from the name. */
public final class Lecteur {
    public static final int TAILLE = 20 * 1024 * 1024;
    public static final String TROP_GROS =
            "Ce fichier dépasse 20 Mo. Coupez-le en deux, ou enlevez les colonnes en trop.";
    static final int LIGNES = 60_000;
    static final int COLONNES = 300;
    static final int CELLULE = 20_000;
    /** A header may stand under a title, a date, a list of filters. */
    private static final int PREAMBULE = 20;

    private Lecteur() {}

    /** @param connue says whether a column's name is one we recognise: it helps to find the header */
    public static Lecture lire(byte[] octets, Predicate<String> connue) {
        try {
            if (octets.length > TAILLE) {
                throw new FichierIllisible(TROP_GROS);
            }
            var brut = Nature.de(octets) == Nature.XLSX ? Xlsx.lire(octets) : Csv.lire(octets);
            return new Lecture.Lue(tableau(brut, connue));
        } catch (FichierIllisible e) {
            return new Lecture.Refusee(e.pourquoi());
        }
    }

    /** Lines as they stand in the file, the header somewhere among the first ones. */
    record Brut(String forme, List<Ligne> lignes) {}

    private static Tableau tableau(Brut brut, Predicate<String> connue) {
        var pleines = brut.lignes().stream().filter(ligne -> !ligne.vide()).toList();
        if (pleines.size() < 2) {
            throw new FichierIllisible(
                    pleines.isEmpty()
                            ? "Ce fichier est vide. Exportez-le de nouveau depuis votre outil."
                            : "Ce fichier n’a qu’une ligne. Il faut une ligne de titres, puis une ligne par personne.");
        }
        int rang = rangDeLEntete(pleines, connue);
        var entete = pleines.get(rang).cellules();
        return new Tableau(brut.forme(), rang, nommer(sansFin(entete)), pleines.subList(rang + 1, pleines.size()));
    }

    private static int rangDeLEntete(List<Ligne> lignes, Predicate<String> connue) {
        int dernier = Math.min(PREAMBULE, lignes.size() - 1);
        return IntStream.range(0, dernier)
                .boxed()
                .max(Comparator.<Integer>comparingLong(i -> poids(lignes.get(i), connue))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** Known names first, then how many cells hold words rather than numbers. */
    private static long poids(Ligne ligne, Predicate<String> connue) {
        long connues = ligne.cellules().stream().filter(connue).count();
        long mots = ligne.cellules().stream()
                .filter(c -> !c.isEmpty() && c.chars().noneMatch(Character::isDigit))
                .count();
        return connues * 1_000 + mots;
    }

    private static List<String> sansFin(List<String> entete) {
        int fin = entete.size();
        while (fin > 0 && entete.get(fin - 1).isEmpty()) {
            fin--;
        }
        return entete.subList(0, fin);
    }

    private static List<String> nommer(List<String> entete) {
        return IntStream.range(0, entete.size())
                .mapToObj(i -> entete.get(i).isEmpty() ? "Colonne " + (i + 1) : entete.get(i))
                .toList();
    }

    /** A cell as text: no control character, no invisible space around. */
    static String net(String cellule) {
        if (cellule.length() > CELLULE) {
            throw new FichierIllisible(
                    "Une cellule de ce fichier contient plus de 20 000 signes. Ce n’est sans doute pas"
                            + " la liste attendue, ou un guillemet n’est pas refermé.");
        }
        String sansControle = cellule.codePoints().noneMatch(Lecteur::controle)
                ? cellule
                : cellule.codePoints()
                        .filter(c -> !controle(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return sansControle.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
    }

    private static boolean controle(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || c == '\ufeff' || c == '\u200b';
    }
}
