package fr.coteacote.maison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the house, as the guards read them. */
final class Sources {
    static final Path JAVA = Path.of("src/main/java");
    static final Path GABARITS = Path.of("src/main/jte");
    static final Path TEXTES = Path.of("src/main/resources/textes");
    private static final Path RACINE = Path.of("src/main/java/fr/coteacote");

    private Sources() {}

    record Source(String nom, String texte) {
        /** The room this class lives in: {@code agenda}, {@code espaces.conseil}. */
        String module() {
            Path chemin = RACINE.relativize(JAVA.resolve(nom));
            boolean toit = chemin.startsWith("espaces") && chemin.getNameCount() > 2;
            return toit ? "espaces." + chemin.getName(1) : chemin.getName(0).toString();
        }
    }

    static List<Source> sous(Path dossier, String fin) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return fichiers.filter(f -> f.toString().endsWith(fin))
                    .sorted()
                    .map(f -> new Source(dossier.relativize(f).toString(), lire(f)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
