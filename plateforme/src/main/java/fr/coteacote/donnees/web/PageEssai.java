package fr.coteacote.donnees.web;

import fr.coteacote.donnees.web.PageReprises.Option;
import java.util.List;

/** What the file would do, line by line. */
public record PageEssai(
        String id,
        String fichier,
        List<Nombre> nombres,
        int aReprendre,
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
