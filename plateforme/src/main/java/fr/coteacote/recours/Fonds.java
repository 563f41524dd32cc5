package fr.coteacote.recours;

import fr.coteacote.socle.Identifiants;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The money a structure may give as concrete aids: each fund has a name and a ceiling. */
@Component
public class Fonds {
    private final JdbcClient db;
    private final Clock horloge;

    Fonds(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public record Ouvert(UUID id, String nom, long plafond, long reste) {}

    @Transactional
    public UUID ouvrir(String nom, long plafondEnCentimes) {
        UUID id = Identifiants.nouveau();
        db.sql("insert into recours.fonds (id, nom, plafond_centimes, ouvert_le) values (:id, :nom, :plafond, :le)")
                .param("id", id)
                .param("nom", nom.strip())
                .param("plafond", plafondEnCentimes)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public List<Ouvert> ouverts() {
        return db.sql("""
                select id, nom, plafond_centimes plafond, plafond_centimes - engage_centimes reste from recours.fonds order by nom, id
                """).query(Ouvert.class).list();
    }
}
