package fr.coteacote.droits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The CSV files of the jar: semicolons, one header line, no quotes. */
public final class LectureCsv {
    private LectureCsv() {}

    public static List<String[]> ressource(String nom, int colonnes) {
        InputStream flux = LectureCsv.class.getResourceAsStream(nom);
        if (flux == null) {
            throw new IllegalStateException("ressource absente du jar : " + nom);
        }
        return lire(flux, nom, colonnes);
    }

    public static List<String[]> lire(InputStream flux, String nom, int colonnes) {
        try (var lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return lecteur.lines()
                    .skip(1)
                    .filter(ligne -> !ligne.isBlank())
                    .map(ligne -> colonnes(ligne, nom, colonnes))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] colonnes(String ligne, String nom, int attendues) {
        String[] champs = ligne.split(";", -1);
        if (champs.length != attendues) {
            throw new IllegalArgumentException(
                    "%s : %d colonnes attendues, %d lues dans « %s »".formatted(nom, attendues, champs.length, ligne));
        }
        return champs;
    }
}
