package fr.coteacote.agenda;

import fr.coteacote.agenda.Plages.Plage;
import fr.coteacote.agenda.Plages.Usage;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Indisponibilites;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hours when one comes without a meeting: for people who cannot plan. Nothing is booked there. */
@Component
public class PortesOuvertes {
    private final JdbcClient db;
    private final Indisponibilites indisponibilites;
    private final Structures structures;

    PortesOuvertes(JdbcClient db, Indisponibilites indisponibilites, Structures structures) {
        this.db = db;
        this.indisponibilites = indisponibilites;
        this.structures = structures;
    }

    public record Porte(LieuId lieu, LocalDate jour, LocalTime de, LocalTime a) {}

    private record Ouverte(Plage plage, LocalDate du, LocalDate au, List<LocalDate> sauts) {
        boolean tientLe(LocalDate jour) {
            return !jour.isBefore(du) && !jour.isAfter(au) && plage.tientLe(jour, du) && !sauts.contains(jour);
        }
    }

    /** Today and the days that follow; a door that closes today has not closed yet. */
    @Transactional(readOnly = true)
    public List<Porte> prochaines(int jours) {
        LocalDate premier = structures.aujourdhui();
        LocalDate dernier = premier.plusDays(jours);
        var fermes = indisponibilites.entre(premier, dernier);
        var ouvertes = ouvertes(premier, dernier);
        return premier.datesUntil(dernier.plusDays(1))
                .flatMap(jour -> ouvertes.stream()
                        .filter(o -> o.tientLe(jour))
                        .filter(o ->
                                !fermes.empechent(o.plage().membre(), o.plage().lieu(), jour))
                        .map(o -> new Porte(
                                o.plage().lieu(),
                                jour,
                                o.plage().de(),
                                o.plage().a()))
                        .distinct()
                        .sorted(Comparator.comparing(Porte::de)))
                .toList();
    }

    private List<Ouverte> ouvertes(LocalDate du, LocalDate au) {
        return db.sql("""
                select membre_id, lieu_id, jour, de, a, minutes, semaines, du, coalesce(au, 'infinity') au,
                       array(select x.jour from agenda.plage_exception x where x.plage_id = p.id) sauts
                  from agenda.plage p
                 where usage = 'SANS_RENDEZ_VOUS' and du <= :au and (au is null or au >= :du)
                """)
                .param("du", du)
                .param("au", au)
                .query(PortesOuvertes::ouverte)
                .list();
    }

    private static Ouverte ouverte(ResultSet ligne, int rang) throws SQLException {
        var sauts = (java.sql.Date[]) ligne.getArray("sauts").getArray();
        return new Ouverte(
                new Plage(
                        new MembreId(ligne.getObject("membre_id", UUID.class)),
                        new LieuId(ligne.getObject("lieu_id", UUID.class)),
                        DayOfWeek.of(ligne.getInt("jour")),
                        ligne.getObject("de", LocalTime.class),
                        ligne.getObject("a", LocalTime.class),
                        ligne.getInt("minutes"),
                        ligne.getInt("semaines"),
                        Usage.SANS_RENDEZ_VOUS),
                ligne.getObject("du", LocalDate.class),
                ligne.getObject("au", LocalDate.class),
                java.util.Arrays.stream(sauts).map(java.sql.Date::toLocalDate).toList());
    }
}
