package fr.coteacote.maison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of docs/ that a test draws: written again when it has changed, and the test fails until it is committed. */
final class PageTenue {
    private PageTenue() {}

    static void tenir(String nom, String texte) {
        Path page = Path.of("../docs", nom);
        try {
            Files.createDirectories(page.getParent());
            String avant = Files.exists(page) ? Files.readString(page) : "";
            if (!avant.equals(texte)) {
                Files.writeString(page, texte);
            }
            assertThat(avant)
                    .as("docs/%s vient d’être réécrite : relire, et l’ajouter au commit", nom)
                    .isEqualTo(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
