package fr.coteacote.espaces.conseil;

import fr.coteacote.accueil.Contacts.Canal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From the first contact to the first meeting, way by way, and how many themes come at once: nobody is named. */
@Component
class LectureDesPremiersContacts {
    private final JdbcClient db;

    LectureDesPremiersContacts(JdbcClient db) {
        this.db = db;
    }

    /**
     * Delays of one way in (S2-04).
     *
     * @param rencontres how many have, or had, a first meeting
     * @param reponse half were answered sooner
     * @param attente half were met sooner
     */
    record Delais(Canal canal, int contacts, int rencontres, Optional<Duration> reponse, Optional<Duration> attente) {}

    List<Delais> depuis(Instant debut) {
        return db.sql("""
                with premiers as (
                    select c.canal, c.recu_le, c.repondu_le,
                           least(c.accueilli_le, (select min(r.debut) from agenda.p_rendez_vous r
                                                   where r.jeune_id = c.jeune_id and r.etat in ('PLANIFIE', 'HONORE')
                                                     and r.debut >= c.recu_le)) rencontre
                      from accueil.p_premier_contact c where c.recu_le >= :depuis)
                select canal, count(*) contacts, count(rencontre) rencontres,
                       percentile_cont(0.5) within group (order by extract(epoch from repondu_le - recu_le)) reponse,
                       percentile_cont(0.5) within group (order by extract(epoch from rencontre - recu_le)) attente
                  from premiers group by canal order by count(*) desc, canal
                """)
                .param("depuis", debut.atOffset(ZoneOffset.UTC))
                .query(LectureDesPremiersContacts::lire)
                .list();
    }

    /** @param plusieurs those with needs of two themes or more (S2-09) */
    record Accueils(int accueils, int plusieurs) {}

    Accueils accueilsDepuis(Instant debut) {
        return db.sql("""
                select count(*)::int accueils, (count(*) filter (where themes >= 2))::int plusieurs
                  from (select (select count(distinct b.theme) from dossiers.p_besoin b where b.jeune_id = r.jeune_id) themes
                          from parcours.p_rencontre r
                         where r.nature = 'PREMIER_ACCUEIL' and r.le >= :depuis group by r.jeune_id) a
                """)
                .param("depuis", debut.atOffset(ZoneOffset.UTC))
                .query(Accueils.class)
                .single();
    }

    private static Delais lire(ResultSet l, int rang) throws SQLException {
        return new Delais(
                Canal.valueOf(l.getString("canal")),
                l.getInt("contacts"),
                l.getInt("rencontres"),
                duree(l.getObject("reponse", Double.class)),
                duree(l.getObject("attente", Double.class)));
    }

    private static Optional<Duration> duree(@Nullable Double secondes) {
        return Optional.ofNullable(secondes).map(s -> Duration.ofSeconds(Math.round(s)));
    }
}
