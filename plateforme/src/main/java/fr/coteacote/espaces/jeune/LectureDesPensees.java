package fr.coteacote.espaces.jeune;

import fr.coteacote.socle.JeuneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody of the team thought of for me. */
@Component
@Transactional(readOnly = true)
class LectureDesPensees {
    private static final int MONTREES = 5;

    private final JdbcClient db;

    LectureDesPensees(JdbcClient db) {
        this.db = db;
    }

    record Pensee(String possible, String par, String mots) {}

    public List<Pensee> de(JeuneId moi) {
        return db.sql("""
                select p.possible, m.prenom, p.mots from catalogue.p_proposition p
                  join structures.p_membre m on m.id = p.membre_id
                 where p.jeune_id = :moi order by p.le desc limit :n
                """)
                .param("moi", moi.id())
                .param("n", MONTREES)
                .query((l, _) -> new Pensee(l.getString(1), l.getString(2), l.getString(3)))
                .list();
    }
}
