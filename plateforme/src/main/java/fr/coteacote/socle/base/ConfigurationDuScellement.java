package fr.coteacote.socle.base;

import fr.coteacote.socle.Scellement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that seals lives in a file beside the data, readable by its owner alone, or is given to every node. */
@Configuration
class ConfigurationDuScellement {
    static final String FICHIER = "scellement.json";

    @Bean
    Scellement scellement(ReglagesDeBase reglages, @Value("${coteacote.scellement.cles:}") String donnees) {
        return Scellement.de(donnees.isBlank() ? gardees(reglages.dossier()) : donnees);
    }

    static String gardees(Path dossier) {
        Path fichier = dossier.resolve(FICHIER);
        try {
            if (Files.exists(fichier)) {
                return Files.readString(fichier);
            }
            String cles = Scellement.nouvellesCles();
            Files.createDirectories(dossier);
            Files.createFile(
                    fichier, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fichier, cles);
            return cles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
