package fr.coteacote.socle;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The same form sent twice acts once: its one-use key is written in the transaction of the act. */
@Component
public class Formulaires {
    private final JdbcClient db;
    private final Clock horloge;

    Formulaires(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /**
     * Runs the act once for this key and remembers where it leads; a repeat leads to the same place.
     *
     * @param acte where to go next, or empty when the act was refused: the key then serves again
     */
    @Transactional
    public Optional<String> uneFois(UUID cle, Supplier<Optional<String>> acte) {
        int premiere = db.sql("insert into socle.formulaire (cle, recu_le) values (:cle, :le) on conflict do nothing")
                .param("cle", cle)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return premiere == 1 ? agir(cle, acte) : dejaFait(cle);
    }

    private Optional<String> agir(UUID cle, Supplier<Optional<String>> acte) {
        Optional<String> suite = acte.get();
        if (suite.isPresent()) {
            db.sql("update socle.formulaire set suite = :suite where cle = :cle")
                    .param("suite", suite.get())
                    .param("cle", cle)
                    .update();
        } else {
            db.sql("delete from socle.formulaire where cle = :cle")
                    .param("cle", cle)
                    .update();
        }
        return suite;
    }

    private Optional<String> dejaFait(UUID cle) {
        return db.sql("select suite from socle.formulaire where cle = :cle")
                .param("cle", cle)
                .query(String.class)
                .optional();
    }
}
