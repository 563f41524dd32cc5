package fr.coteacote.espaces.jeune;

import fr.coteacote.socle.JeuneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions to come with my place among them, and those I came to: one statement each. */
@Component
@Transactional(readOnly = true)
class LectureDesAteliers {
    private static final Duration APRES = Duration.ofDays(7);

    private final JdbcClient db;

    LectureDesAteliers(JdbcClient db) {
        this.db = db;
    }

    /** {@code mien} is empty when I said nothing of it. */
    record Seance(
            UUID id,
            String titre,
            String onFait,
            String onGarde,
            String avec,
            boolean avecUnJeune,
            String lieu,
            Instant debut,
            int places,
            int prises,
            int rang,
            String etat,
            String mien,
            String tient,
            int serie) {}

    List<Seance> aVenir(JeuneId moi, Instant maintenant, Instant jusque) {
        return db.sql("""
                select s.id, a.titre, a.on_fait, a.on_garde, coalesce(nullif(s.avec, ''), m.prenom) avec, s.avec <> '' jeune,
                       coalesce(nullif(s.lieu_libre, ''), concat_ws(', ', n.nom, l.nom), '') lieu, s.debut, s.places, s.etat,
                       (select count(*) from agenda.p_inscription i where i.seance_id = s.id and i.etat in ('INSCRIT', 'PROPOSEE')) prises,
                       (select count(*) from agenda.p_inscription i
                         where i.seance_id = s.id and i.etat = 'EN_ATTENTE' and i.rang <= mien.rang) rang,
                       coalesce(mien.etat, '') mien, coalesce(mien.tient, '') tient,
                       (select count(*) from agenda.p_seance autre
                         where autre.serie_id = s.serie_id and autre.debut >= s.debut and autre.etat = 'OUVERTE') serie
                  from agenda.p_seance s
                  join agenda.p_atelier a on a.id = s.atelier_id
                  join structures.p_membre m on m.id = s.membre_id
                  left join structures.p_lieu l on l.id = s.lieu_id
                  left join agenda.p_salle n on n.id = s.salle_id
                  left join agenda.p_inscription mien on mien.seance_id = s.id and mien.jeune_id = :moi
                 where s.debut > :maintenant and s.debut < :jusque
                   and (s.etat = 'OUVERTE' or mien.etat in ('INSCRIT', 'EN_ATTENTE', 'PROPOSEE'))
                 order by s.debut, s.id
                """)
                .param("moi", moi.id())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .param("jusque", jusque.atOffset(ZoneOffset.UTC))
                .query(LectureDesAteliers::seance)
                .list();
    }

    record Finie(UUID id, String titre, Instant debut) {}

    List<Finie> finies(JeuneId moi, Instant maintenant) {
        return db.sql("""
                select s.id, a.titre, s.debut from agenda.p_inscription i
                  join agenda.p_seance s on s.id = i.seance_id join agenda.p_atelier a on a.id = s.atelier_id
                 where i.jeune_id = :moi and i.etat = 'INSCRIT' and not i.a_repondu and s.etat = 'OUVERTE'
                   and s.debut <= :maintenant and s.debut > :recent
                 order by s.debut desc
                """)
                .param("moi", moi.id())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .param("recent", maintenant.minus(APRES).atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Finie(
                        l.getObject("id", UUID.class),
                        l.getString("titre"),
                        l.getObject("debut", OffsetDateTime.class).toInstant()))
                .list();
    }

    record Tenu(String tient, String titre) {}

    /** What I held where I came. */
    List<Tenu> tenus(JeuneId moi) {
        return db.sql("""
                select i.tient, a.titre from agenda.p_inscription i
                  join agenda.p_seance s on s.id = i.seance_id join agenda.p_atelier a on a.id = s.atelier_id
                 where i.jeune_id = :moi and i.venu and i.tient <> '' order by s.debut desc limit 20
                """).param("moi", moi.id()).query(Tenu.class).list();
    }

    /** {@code dit} says whether somebody else's tempts me too; {@code reponduLe} stands for the last thing the team said of mine. */
    record Idee(
            UUID id,
            boolean mienne,
            String titre,
            String onFait,
            String etat,
            OffsetDateTime le,
            String mots,
            @Nullable OffsetDateTime reponduLe,
            int aussi,
            boolean dit) {}

    /** What I proposed and what became of it; then what others propose, that the team shows without their names. */
    List<Idee> idees(JeuneId moi) {
        return db.sql("""
                select a.id, a.jeune_id is not distinct from :moi mienne, a.titre, a.on_fait, a.etat, a.cree_le le,
                       coalesce(r.mots, '') mots, r.le repondu_le,
                       (select count(*)::int from agenda.p_moi_aussi m where m.atelier_id = a.id) aussi,
                       exists (select from agenda.p_moi_aussi m where m.atelier_id = a.id and m.jeune_id = :moi) dit
                  from agenda.p_atelier a
                  left join lateral (select mots, le from agenda.p_reponse_idee r where r.atelier_id = a.id order by r.le desc limit 1) r on true
                 where a.jeune_id = :moi or a.etat = 'IDEE' and a.montree_le is not null
                 order by mienne desc, a.cree_le desc limit 30
                """).param("moi", moi.id()).query(Idee.class).list();
    }

    /** This session and those of its series that follow. */
    List<UUID> suite(UUID seance) {
        return db.sql("""
                select autre.id from agenda.p_seance s
                  join agenda.p_seance autre on autre.id = s.id or (autre.serie_id = s.serie_id and autre.debut > s.debut)
                 where s.id = :id and autre.etat = 'OUVERTE' order by autre.debut
                """).param("id", seance).query(UUID.class).list();
    }

    private static Seance seance(ResultSet l, int rang) throws SQLException {
        return new Seance(
                l.getObject("id", UUID.class),
                l.getString("titre"),
                l.getString("on_fait"),
                l.getString("on_garde"),
                l.getString("avec"),
                l.getBoolean("jeune"),
                Objects.requireNonNullElse(l.getString("lieu"), ""),
                l.getObject("debut", OffsetDateTime.class).toInstant(),
                l.getInt("places"),
                l.getInt("prises"),
                l.getInt("rang"),
                l.getString("etat"),
                l.getString("mien"),
                l.getString("tient"),
                l.getInt("serie"));
    }
}
