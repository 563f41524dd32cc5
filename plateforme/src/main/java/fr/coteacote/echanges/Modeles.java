package fr.coteacote.echanges;

import fr.coteacote.socle.Identifiants;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sentences a team writes often, in plain words; one tap puts them in the box, where they can still be changed. */
@Component
public class Modeles {
    private final JdbcClient db;
    private final Clock horloge;

    Modeles(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** False when the title or the text is empty or too long. */
    @Transactional
    public boolean garder(String titre, String texte) {
        String t = titre.strip();
        String mots = texte.strip();
        if (t.isEmpty() || t.length() > 60 || mots.isEmpty() || mots.length() > 1000) {
            return false;
        }
        db.sql("insert into echanges.modele (id, titre, texte) values (:id, :titre, :texte)")
                .param("id", Identifiants.nouveau())
                .param("titre", t)
                .param("texte", mots)
                .update();
        return true;
    }

    /** Undoes « retirer ». */
    @Transactional
    public void remettre(UUID id) {
        db.sql("update echanges.modele set retire_le = null where id = :id")
                .param("id", id)
                .update();
    }

    @Transactional
    public void retirer(UUID id) {
        db.sql("update echanges.modele set retire_le = :le where id = :id and retire_le is null")
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }
}
