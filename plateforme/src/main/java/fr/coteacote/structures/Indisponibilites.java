package fr.coteacote.structures;

import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Equipe.Absence;
import fr.coteacote.structures.Lieux.Fermeture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whole days when a place is closed or a colleague away: one statement. */
@Component
public class Indisponibilites {
    private final JdbcClient db;

    Indisponibilites(JdbcClient db) {
        this.db = db;
    }

    public record Jours(List<Fermeture> fermetures, Map<MembreId, List<Absence>> absences) {
        public boolean empechent(MembreId membre, LieuId lieu, LocalDate jour) {
            return fermetures.stream().anyMatch(f -> f.couvre(lieu, jour))
                    || absences.getOrDefault(membre, List.of()).stream().anyMatch(a -> a.couvre(jour));
        }
    }

    @Transactional(readOnly = true)
    public Jours entre(LocalDate du, LocalDate au) {
        var fermetures = new ArrayList<Fermeture>();
        var absences = new ArrayList<Absence>();
        db.sql("""
                select false absence, lieu_id qui, du, au from structures.fermeture where du <= :au and au >= :du
                 union all
                select false, id, ferme_le, 'infinity'::date from structures.lieu where ferme_le <= :au
                 union all
                select true, membre_id, du, au from structures.absence where du <= :au and au >= :du
                """).param("du", du).param("au", au).query((RowCallbackHandler) ligne -> {
            if (ligne.getBoolean("absence")) {
                absences.add(absence(ligne));
            } else {
                fermetures.add(fermeture(ligne));
            }
        });
        return new Jours(List.copyOf(fermetures), absences.stream().collect(Collectors.groupingBy(Absence::membre)));
    }

    private static Absence absence(ResultSet ligne) throws SQLException {
        return new Absence(
                new MembreId(ligne.getObject("qui", UUID.class)),
                ligne.getObject("du", LocalDate.class),
                ligne.getObject("au", LocalDate.class),
                Optional.empty());
    }

    private static Fermeture fermeture(ResultSet ligne) throws SQLException {
        return new Fermeture(
                Optional.ofNullable(ligne.getObject("qui", UUID.class)).map(LieuId::new),
                ligne.getObject("du", LocalDate.class),
                ligne.getObject("au", LocalDate.class));
    }
}
