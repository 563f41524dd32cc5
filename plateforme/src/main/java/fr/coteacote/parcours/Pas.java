package fr.coteacote.parcours;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dated steps forward, each said by a voice. Nothing counts what is missing (S1-05). */
@Component
public class Pas {
    private final JdbcClient db;
    private final Clock horloge;

    Pas(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    @Transactional
    public UUID noter(JeuneId jeune, LocalDate le, String quoi, Voix voix, String par) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into parcours.pas (id, jeune_id, le, quoi, voix, par, ecrit_le)
                values (:id, :jeune, :le, :quoi, :voix, :par, :ecrit)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("le", le)
                .param("quoi", quoi.strip())
                .param("voix", voix.name())
                .param("par", par)
                .param("ecrit", TableDesAccompagnements.utc(horloge.instant()))
                .update();
        return id;
    }

    /** An action was done: it becomes a step, of the young person's voice. */
    void avancer(JeuneId jeune, ActionId action, LocalDate le, String quoi) {
        UUID id = noter(jeune, le, quoi, Voix.JEUNE, "");
        db.sql("update parcours.pas set action_id = :action where id = :id")
                .param("action", action.id())
                .param("id", id)
                .update();
    }

    /** The action was not done after all. */
    void reculer(ActionId action) {
        db.sql("delete from parcours.pas where action_id = :action")
                .param("action", action.id())
                .update();
    }

    /** The young person takes back what they wrote themselves. */
    @Transactional
    public void retirer(UUID pas, JeuneId jeune) {
        db.sql("delete from parcours.pas where id = :id and jeune_id = :jeune and voix = 'JEUNE'")
                .param("id", pas)
                .param("jeune", jeune.id())
                .update();
    }
}
