package fr.coteacote.echanges;

import fr.coteacote.echanges.Choix.Calme;
import java.time.LocalTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the structure writes; without a line, the usual: 8 h to 20 h, three automatic messages a day, two relances. */
@Component
public class Reglages {
    private static final List<Integer> RAPPELS = List.of(48 * 60, 3 * 60);

    private final JdbcClient db;

    Reglages(JdbcClient db) {
        this.db = db;
    }

    public record DeLaStructure(Calme calme, int parJour, int relances) {}

    @Transactional(readOnly = true)
    public DeLaStructure courants() {
        return db.sql("select calme_debut, calme_fin, par_jour, relances from echanges.reglage")
                .query((l, _) -> new DeLaStructure(
                        new Calme(l.getObject(1, LocalTime.class), l.getObject(2, LocalTime.class)),
                        l.getInt(3),
                        l.getInt(4)))
                .optional()
                .orElseGet(() -> new DeLaStructure(new Calme(LocalTime.of(20, 0), LocalTime.of(8, 0)), 3, 2));
    }

    @Transactional
    public void regler(DeLaStructure voulus) {
        db.sql("""
                insert into echanges.reglage (calme_debut, calme_fin, par_jour, relances) values (:debut, :fin, :jour, :relances)
                on conflict on constraint reglage_pkey do update
                   set calme_debut = excluded.calme_debut, calme_fin = excluded.calme_fin,
                       par_jour = excluded.par_jour, relances = excluded.relances
                """)
                .param("debut", voulus.calme().debut())
                .param("fin", voulus.calme().fin())
                .param("jour", voulus.parJour())
                .param("relances", voulus.relances())
                .update();
    }

    /** Minutes before a meeting of this kind, the longest first. */
    @Transactional(readOnly = true)
    public List<Integer> rappels(String nature) {
        var siens = db.sql("select minutes from echanges.rappel where nature = :nature order by minutes desc")
                .param("nature", nature)
                .query(Integer.class)
                .list();
        return siens.isEmpty() ? RAPPELS : siens;
    }

    @Transactional
    public void rappeler(String nature, List<Integer> minutes) {
        db.sql("delete from echanges.rappel where nature = :nature")
                .param("nature", nature)
                .update();
        minutes.forEach(m -> db.sql("insert into echanges.rappel (nature, minutes) values (:nature, :minutes)")
                .param("nature", nature)
                .param("minutes", m)
                .update());
    }
}
