package fr.coteacote.echanges;

import fr.coteacote.socle.TravailDeNuit;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words are kept twelve months, those of unknown people ninety days (DOMAINE §7). */
@Component
class EffacerLesEchanges implements TravailDeNuit {
    private static final Duration MESSAGES = Duration.ofDays(365);
    private static final Duration INCONNUS = Duration.ofDays(90);

    private final JdbcClient db;
    private final Clock horloge;

    EffacerLesEchanges(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public void faire() {
        effacer("echanges.message", MESSAGES);
        effacer("echanges.relance", MESSAGES);
        effacer("echanges.inconnu", INCONNUS);
    }

    private void effacer(String table, Duration garde) {
        OffsetDateTime limite = horloge.instant().minus(garde).atOffset(ZoneOffset.UTC);
        db.sql("delete from " + table + " where le < :limite")
                .param("limite", limite)
                .update();
    }
}
