package fr.coteacote.dossiers;

import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What counts for the person: a field that is theirs, whatever the scheme (S1-13). */
@Component
public class CeQuiCompte {
    private final JdbcClient db;
    private final Clock horloge;

    CeQuiCompte(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** In their words, replacing the last; empty takes them back. */
    @Transactional
    public void dire(JeuneId moi, String texte) {
        db.sql("""
                insert into dossiers.ce_qui_compte (jeune_id, texte, le) values (:moi, :texte, :le)
                on conflict on constraint ce_qui_compte_pkey do update set texte = excluded.texte, le = excluded.le
                """)
                .param("moi", moi.id())
                .param("texte", texte.strip())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> lire(JeuneId jeune) {
        return db.sql("select texte from dossiers.p_ce_qui_compte where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(String.class)
                .optional();
    }
}
