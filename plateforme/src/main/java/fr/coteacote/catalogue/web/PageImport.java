package fr.coteacote.catalogue.web;

import java.util.List;

/** One file: being read, what it would do, how far it is, what it did. */
public record PageImport(
        String id,
        String fichier,
        Etape etape,
        Progres progres,
        List<Nombre> nombres,
        List<Anomalie> anomalies,
        String autres,
        List<String> codes) {
    public enum Etape {
        LECTURE,
        REFUSE,
        ESSAYE,
        EN_COURS,
        FAIT,
        ARRETE
    }

    public record Progres(int max, int faits, String phrase) {}

    public record Nombre(String quoi, String combien, String detail) {}

    public record Anomalie(String ligne, String suite, String quoi, String champ) {}
}
