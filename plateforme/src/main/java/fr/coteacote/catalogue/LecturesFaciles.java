package fr.coteacote.catalogue;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asked that possibles open in short sentences: said by them, taken back by them, and nothing deduced. */
@Component
public class LecturesFaciles {
    private final JdbcClient db;
    private final Clock horloge;

    LecturesFaciles(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public boolean facile(JeuneId jeune) {
        return db.sql("select lecture_facile from catalogue.repere where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Transactional
    public void choisir(JeuneId jeune, boolean facile) {
        db.sql("""
                insert into catalogue.repere (id, jeune_id, lecture_facile, dit_le) values (:id, :jeune, :facile, :le)
                on conflict on constraint un_repere do update set lecture_facile = excluded.lecture_facile
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("facile", facile)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
