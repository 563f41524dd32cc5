package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands in the team's calendar between two instants: one statement for each region. */
@Component
class LectureDeLAgenda {
    private final JdbcClient db;

    LectureDeLAgenda(JdbcClient db) {
        this.db = db;
    }

    record Collegue(UUID id, String nom, boolean recoit) {}

    /** Everybody whose days are shared; those who receive come first in the choice by default. */
    List<Collegue> collegues() {
        return db.sql("""
                select m.id, trim(m.prenom || ' ' || m.nom) nom, c.roles ~ '(CONSEIL|SECTEUR)' recoit
                  from structures.p_membre m join acces.p_compte c on c.membre_id = m.id
                 where m.parti_le is null and c.ferme_le is null
                 order by m.prenom, m.nom
                """).query(Collegue.class).list();
    }

    /** {@code jeune} is empty for a session or for an hour read in an outside calendar. */
    record Pris(
            UUID objet,
            String genre,
            UUID membre,
            Instant debut,
            Instant fin,
            String prenom,
            String nom,
            boolean vient,
            Modalite modalite,
            String lieu) {}

    List<Pris> pris(List<MembreId> membres, Instant du, Instant au) {
        return db.sql("""
                select o.objet_id, o.qui_id, o.debut, o.fin,
                       case when x.id is not null then 'SEANCE' when r.id is null then 'AILLEURS' else r.etat end genre,
                       coalesce(a.titre, j.prenom, c.prenom, '') prenom, coalesce(j.nom, '') nom, coalesce(r.vient, false) vient,
                       coalesce(r.modalite, 'SUR_PLACE') modalite,
                       coalesce(nullif(r.lieu_libre, ''), nullif(x.lieu_libre, ''), concat_ws(', ', l.nom, s.nom), '') lieu
                  from agenda.p_occupe o
                  left join agenda.p_rendez_vous r on r.id = o.objet_id
                  left join agenda.p_seance x on x.id = o.objet_id
                  left join agenda.p_atelier a on a.id = x.atelier_id
                  left join dossiers.p_jeune j on j.id = r.jeune_id
                  left join accueil.p_contact c on c.jeune_id = r.jeune_id
                  left join structures.p_lieu l on l.id = coalesce(r.lieu_id, x.lieu_id)
                  left join agenda.p_salle s on s.id = coalesce(r.salle_id, x.salle_id)
                 where o.qui_id = any(:membres) and o.fin > :du and o.debut < :au
                 order by o.debut, o.objet_id
                """)
                .param("membres", membres.stream().map(MembreId::id).toArray(UUID[]::new))
                .param("du", du.atOffset(ZoneOffset.UTC))
                .param("au", au.atOffset(ZoneOffset.UTC))
                .query(LectureDeLAgenda::pris)
                .list();
    }

    private static Pris pris(ResultSet l, int rang) throws SQLException {
        return new Pris(
                l.getObject("objet_id", UUID.class),
                l.getString("genre"),
                l.getObject("qui_id", UUID.class),
                l.getObject("debut", OffsetDateTime.class).toInstant(),
                l.getObject("fin", OffsetDateTime.class).toInstant(),
                l.getString("prenom"),
                l.getString("nom"),
                l.getBoolean("vient"),
                Modalite.valueOf(l.getString("modalite")),
                Objects.requireNonNullElse(l.getString("lieu"), ""));
    }

    record Recoit(UUID membre, int jour, LocalTime de, LocalTime a) {}

    /** Weekly hours when these colleagues receive, to tint the grid. */
    List<Recoit> plages(List<MembreId> membres, java.time.LocalDate du, java.time.LocalDate au) {
        return db.sql("""
                select membre_id membre, jour, de, a from agenda.p_plage
                 where membre_id = any(:membres) and du <= :au and (au is null or au >= :du)
                """)
                .param("membres", membres.stream().map(MembreId::id).toArray(UUID[]::new))
                .param("du", du)
                .param("au", au)
                .query(Recoit.class)
                .list();
    }
}
