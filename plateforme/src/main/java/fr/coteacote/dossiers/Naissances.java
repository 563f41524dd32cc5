package fr.coteacote.dossiers;

import fr.coteacote.socle.JeuneId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Dates of birth, as declared: rights depend on them. */
@Component
public class Naissances {
    private final JdbcClient db;

    Naissances(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> de(JeuneId jeune) {
        return db.sql("select naissance from dossiers.jeune where id = :id and naissance is not null")
                .param("id", jeune.id())
                .query(LocalDate.class)
                .optional();
    }

    /** Said by the person themselves, while nobody had said it. */
    @Transactional
    public void dire(JeuneId jeune, LocalDate naissance) {
        db.sql(
                        "update dossiers.jeune set naissance = :naissance, version = version + 1 where id = :id and naissance is null")
                .param("naissance", naissance)
                .param("id", jeune.id())
                .update();
    }
}
