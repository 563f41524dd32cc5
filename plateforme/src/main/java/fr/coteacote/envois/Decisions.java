package fr.coteacote.envois;

import static fr.coteacote.envois.TableDesEnvois.utc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages that may have left: nobody can know, so a person decides. */
@Component
public class Decisions {
    private final JdbcClient db;
    private final Clock horloge;

    Decisions(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public record PeutEtre(
            UUID id, String canal, String vers, @Nullable UUID jeune, OffsetDateTime le) {}

    @Transactional(readOnly = true)
    public List<PeutEtre> attendues() {
        return db.sql("""
                select id, canal, vers, jeune_id jeune, pris_le le from envois.message
                 where etat = 'PEUT_ETRE' order by cree_le limit 50
                """).query(PeutEtre.class).list();
    }

    /** It left, says whoever asked the person; false when it was decided meanwhile. */
    @Transactional
    public boolean parti(UUID message) {
        return decider(message, "ENVOYE");
    }

    /** It goes again. */
    @Transactional
    public boolean renvoyer(UUID message) {
        return decider(message, "A_ENVOYER");
    }

    private boolean decider(UUID message, String etat) {
        return db.sql("""
                update envois.message
                   set etat = :etat, decide_le = :le, prochain_le = :le,
                       envoye_le = case when :etat = 'ENVOYE' then pris_le end
                 where id = :id and etat = 'PEUT_ETRE'
                """)
                        .param("etat", etat)
                        .param("le", utc(horloge.instant()))
                        .param("id", message)
                        .update()
                == 1;
    }
}
