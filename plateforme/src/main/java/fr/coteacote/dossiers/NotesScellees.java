package fr.coteacote.dossiers;

import fr.coteacote.socle.Scellement;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals the words of a professional secret: the database keeps what it cannot read. */
@Component
public class NotesScellees {
    private final Scellement scellement;

    NotesScellees(Scellement scellement) {
        this.scellement = scellement;
    }

    byte[] sceller(UUID note, int version, String texte) {
        return scellement.sceller(texte.getBytes(StandardCharsets.UTF_8), pour(note, version));
    }

    /** What was sealed for one version of one note opens nowhere else. */
    public String ouvrir(UUID note, int version, byte[] scelle) {
        return new String(scellement.ouvrir(scelle, pour(note, version)), StandardCharsets.UTF_8);
    }

    private static String pour(UUID note, int version) {
        return "dossiers.note/" + note + "/" + version;
    }
}
