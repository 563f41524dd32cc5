package fr.coteacote.possibles;

import fr.coteacote.possibles.formats.Contexte;
import fr.coteacote.possibles.formats.LecteurDeCatalogue;
import fr.coteacote.possibles.formats.Registre;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads catalogue files of any known format (job offers v2, data·inclusion v1 and v0, service civique missions, CSV),
 * recognised record by record, merges duplicates and reports.
 */
public final class LectureDeFichiers {
    private LectureDeFichiers() {}

    private record SurDisque(Path chemin) implements LecteurDeCatalogue.Fichier {
        @Override
        public String nom() {
            return String.valueOf(chemin.getFileName());
        }

        @Override
        public InputStream ouvrir() throws IOException {
            return Files.newInputStream(chemin);
        }
    }

    /** Structures and services of data·inclusion may come in two files: give both at once. */
    public static Lecture lire(List<Path> fichiers, LocalDate jour, Territoire territoire) {
        var registre = new Registre();
        var lecteur = new LecteurDeCatalogue(new Contexte(jour, territoire, registre));
        return lecteur.lire(fichiers.stream().map(SurDisque::new).toList())
                .map(Doublons::fusionner)
                .<Lecture>map(fusion -> {
                    registre.doublons(fusion.fondues().size());
                    return new Lecture.Acceptee(
                            fusion.gardees(), registre.rapport(fusion.gardees().size()));
                })
                .orElseGet(() -> new Lecture.Refusee(registre.rapport(0)));
    }
}
