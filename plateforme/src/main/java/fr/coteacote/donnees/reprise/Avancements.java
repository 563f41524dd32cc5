package fr.coteacote.donnees.reprise;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far a running import is: written beside its transaction, so that others see it before the end. */
@Component
public class Avancements {
    /** Silent for longer, the import has stopped with its server: nothing of it was kept. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private final JdbcClient db;
    private final Clock horloge;

    Avancements(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public record Avancement(int aFaire, int faits, boolean silencieux) {
        public int pourCent() {
            return aFaire == 0 ? 0 : (int) (100L * faits / aFaire);
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noter(RepriseId reprise, int aFaire, int faits) {
        db.sql("""
                insert into donnees.avancement (reprise_id, a_faire, faits, battement) values (:reprise, :aFaire, :faits, :le)
                on conflict on constraint avancement_pkey
                do update set a_faire = excluded.a_faire, faits = excluded.faits, battement = excluded.battement
                """)
                .param("reprise", reprise.id())
                .param("aFaire", aFaire)
                .param("faits", faits)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Avancement> de(RepriseId reprise) {
        return db.sql("select a_faire, faits, battement from donnees.avancement where reprise_id = :reprise")
                .param("reprise", reprise.id())
                .query((ligne, _) -> new Avancement(
                        ligne.getInt(1),
                        ligne.getInt(2),
                        silencieux(ligne.getObject(3, OffsetDateTime.class).toInstant())))
                .optional();
    }

    private boolean silencieux(Instant battement) {
        return battement.isBefore(silencieuxDepuis());
    }

    Instant silencieuxDepuis() {
        return horloge.instant().minus(SILENCE);
    }
}
