package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether meeting by telephone or by video suited; twice not, and meeting face to face is offered (S2-26). */
@Component
public class SeVoirADistance {
    private static final int FOIS = 2;

    private final JdbcClient db;
    private final TableDesRendezVous table;
    private final Clock horloge;

    SeVoirADistance(JdbcClient db, TableDesRendezVous table, Clock horloge) {
        this.db = db;
        this.table = table;
        this.horloge = horloge;
    }

    /** Of a meeting that took place at a distance; said again, the last word counts. */
    @Transactional
    public boolean dire(RendezVousId id, boolean convient) {
        if (!(table.lire(id) instanceof RendezVous.Honore(var corps))
                || !corps.modalite().aDistance()) {
            return false;
        }
        db.sql("""
                insert into agenda.a_distance (rendez_vous_id, jeune_id, convient, le) values (:id, :jeune, :convient, :le)
                on conflict on constraint a_distance_pkey do update set convient = excluded.convient, le = excluded.le
                """)
                .param("id", id.id())
                .param("jeune", corps.jeune().id())
                .param("convient", convient)
                .param("le", utc(horloge.instant()))
                .update();
        return true;
    }

    /** Two times in a row since it last suited, it did not. */
    @Transactional(readOnly = true)
    public boolean neConvientPas(JeuneId jeune) {
        return db.sql("""
                select count(*) >= :fois from agenda.a_distance d
                 where d.jeune_id = :jeune and not d.convient
                   and not exists (select from agenda.a_distance x where x.jeune_id = :jeune and x.convient and x.le > d.le)
                """)
                .param("fois", FOIS)
                .param("jeune", jeune.id())
                .query(Boolean.class)
                .single();
    }
}
