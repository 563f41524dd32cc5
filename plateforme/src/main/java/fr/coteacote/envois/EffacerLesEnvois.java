package fr.coteacote.envois;

import static fr.coteacote.envois.TableDesEnvois.utc;

import fr.coteacote.socle.TravailDeNuit;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What left and what came is kept twelve months. */
@Component
class EffacerLesEnvois implements TravailDeNuit {
    private static final Duration GARDE = Duration.ofDays(365);

    private final JdbcClient db;
    private final Clock horloge;

    EffacerLesEnvois(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    @Override
    @Transactional
    public void faire() {
        var limite = utc(horloge.instant().minus(GARDE));
        db.sql("delete from envois.message where cree_le < :limite and etat not in ('A_ENVOYER', 'EN_COURS')")
                .param("limite", limite)
                .update();
        db.sql("delete from envois.recu where le < :limite")
                .param("limite", limite)
                .update();
        db.sql("delete from envois.moyen_en_doute where dernier_le < :limite")
                .param("limite", limite)
                .update();
    }
}
