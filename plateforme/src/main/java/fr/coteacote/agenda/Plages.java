package fr.coteacote.agenda;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Weekly hours when somebody of the team welcomes people who come for the first time. */
@Component
public class Plages {
    private final JdbcClient db;

    Plages(JdbcClient db) {
        this.db = db;
    }

    /** {@code minutes} is the length of a meeting inside the range. */
    public record Plage(MembreId membre, LieuId lieu, DayOfWeek jour, LocalTime de, LocalTime a, int minutes) {}

    @Transactional
    public void ouvrir(Plage plage, LocalDate du) {
        db.sql("""
                insert into agenda.plage (id, membre_id, lieu_id, jour, de, a, minutes, du)
                values (:id, :membre, :lieu, :jour, :de, :a, :minutes, :du)
                """)
                .param("id", Identifiants.nouveau())
                .param("membre", plage.membre().id())
                .param("lieu", plage.lieu().id())
                .param("jour", plage.jour().getValue())
                .param("de", plage.de())
                .param("a", plage.a())
                .param("minutes", plage.minutes())
                .param("du", du)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Plage> valables(LocalDate du, LocalDate au) {
        return db.sql("""
                select membre_id, lieu_id, jour, de, a, minutes from agenda.plage
                 where du <= :au and (au is null or au >= :du)
                """).param("du", du).param("au", au).query(Plages::plage).list();
    }

    private static Plage plage(ResultSet ligne, int rang) throws SQLException {
        return new Plage(
                new MembreId(ligne.getObject("membre_id", UUID.class)),
                new LieuId(ligne.getObject("lieu_id", UUID.class)),
                DayOfWeek.of(ligne.getInt("jour")),
                ligne.getObject("de", LocalTime.class),
                ligne.getObject("a", LocalTime.class),
                ligne.getInt("minutes"));
    }
}
