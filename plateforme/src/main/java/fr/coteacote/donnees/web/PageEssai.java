package fr.coteacote.donnees.web;

import fr.coteacote.donnees.web.PageReprises.Option;
import java.util.List;
import java.util.Optional;

/**
 * What the file would do, line by line.
 *
 * @param reprendre what the button says, or empty when there is nothing to write
 */
public record PageEssai(
        String id,
        String fichier,
        List<Nombre> nombres,
        Optional<String> reprendre,
        Lignes refusees,
        Lignes remarquees,
        List<Ressemblance> proches,
        int autresProches,
        List<Option> choix) {
    public record Nombre(String combien, String quoi, String detail) {}

    /** The first lines of a kind; {@code autres} are in the report. */
    public record Lignes(List<Dite> premieres, int autres) {}

    public record Dite(long ligne, String appel, List<String> mots) {}

    public record Ressemblance(long ligne, String appel, String a, String pourquoi, boolean ici, String choix) {}
}
