package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Workshops as the team reads them: one statement for each region. */
@Component
@Transactional(readOnly = true)
class LectureDesAteliers {
    private final JdbcClient db;

    LectureDesAteliers(JdbcClient db) {
        this.db = db;
    }

    record Seance(
            UUID id,
            UUID atelier,
            String titre,
            String theme,
            String anime,
            String avec,
            String lieu,
            Instant debut,
            int places,
            int prises,
            int enAttente,
            boolean dUnJeune,
            boolean enSerie) {
        int libres() {
            return Math.max(0, places - prises);
        }
    }

    List<Seance> seances(Instant du, Instant au) {
        return db.sql("""
                select s.id, a.id atelier, a.titre, a.theme, m.prenom anime, s.avec,
                       coalesce(nullif(s.lieu_libre, ''), concat_ws(', ', n.nom, l.nom), '') lieu, s.debut, s.places,
                       count(i.id) filter (where i.etat in ('INSCRIT', 'PROPOSEE')) prises,
                       count(i.id) filter (where i.etat = 'EN_ATTENTE') en_attente, a.jeune_id is not null d_un_jeune,
                       s.serie_id is not null en_serie
                  from agenda.p_seance s
                  join agenda.p_atelier a on a.id = s.atelier_id
                  join structures.p_membre m on m.id = s.membre_id
                  left join structures.p_lieu l on l.id = s.lieu_id
                  left join agenda.p_salle n on n.id = s.salle_id
                  left join agenda.p_inscription i on i.seance_id = s.id
                 where s.fin > :du and s.debut < :au and s.etat = 'OUVERTE'
                 group by s.id, a.id, a.titre, a.theme, m.prenom, s.avec, s.lieu_libre, n.nom, l.nom, s.debut, s.places,
                          a.jeune_id, s.serie_id
                 order by s.debut, s.id
                """)
                .param("du", du.atOffset(ZoneOffset.UTC))
                .param("au", au.atOffset(ZoneOffset.UTC))
                .query(LectureDesAteliers::seance)
                .list();
    }

    record Inscrit(UUID jeune, String prenom, String nom, String etat, String tient, boolean venu) {}

    List<Inscrit> inscrits(UUID seance) {
        return db.sql("""
                select i.jeune_id jeune, coalesce(j.prenom, '') prenom, coalesce(j.nom, '') nom, i.etat, i.tient, i.venu
                  from agenda.p_inscription i left join dossiers.p_jeune j on j.id = i.jeune_id
                 where i.seance_id = :seance and i.etat <> 'QUITTE' order by i.rang
                """).param("seance", seance).query(Inscrit.class).list();
    }

    /** Those I accompany, to keep a place for one of them. */
    List<PageAccueillir.Choix> mesJeunes(MembreId moi) {
        return db.sql("""
                select j.id, trim(j.prenom || ' ' || j.nom) nom from parcours.p_referent f
                  join dossiers.p_jeune j on j.id = f.jeune_id
                 where f.membre_id = :moi order by j.prenom, j.nom limit 300
                """)
                .param("moi", moi.id())
                .query((l, _) -> new PageAccueillir.Choix(l.getString(1), l.getString(2), false))
                .list();
    }

    record Idee(UUID id, String titre, String de, OffsetDateTime le, int aussi) {}

    List<Idee> idees() {
        return db.sql("""
                select a.id, a.titre, coalesce(j.prenom, m.prenom, '') de, a.cree_le le,
                       (select count(*)::int from agenda.p_moi_aussi i where i.atelier_id = a.id) aussi
                  from agenda.p_atelier a
                  left join dossiers.p_jeune j on j.id = a.jeune_id left join structures.p_membre m on m.id = a.membre_id
                 where a.etat = 'IDEE' order by a.cree_le
                """).query(Idee.class).list();
    }

    /** {@code jours} is the mean delay of the first answers, zero when there is none. */
    record Part(int tous, int avecUnJeune, int idees, int repondues, double jours) {}

    /** How many workshops, how many of them a young person thought of; and their ideas of the last year, how soon they were answered. */
    Part part(Instant depuis) {
        return db.sql("""
                select count(*) filter (where a.etat in ('OUVERT', 'FERME'))::int tous,
                       count(a.jeune_id) filter (where a.etat in ('OUVERT', 'FERME'))::int avec_un_jeune,
                       count(a.jeune_id) filter (where a.cree_le > :depuis)::int idees,
                       count(r.le) filter (where a.cree_le > :depuis)::int repondues,
                       coalesce(extract(epoch from avg(r.le - a.cree_le) filter (where a.cree_le > :depuis)) / 86400, 0) jours
                  from agenda.p_atelier a
                  left join lateral (select min(r.le) le from agenda.p_reponse_idee r
                                      where r.atelier_id = a.id and r.sens <> 'A_REVOIR' and a.jeune_id is not null) r on true
                """)
                .param("depuis", depuis.atOffset(ZoneOffset.UTC))
                .query(Part.class)
                .single();
    }

    record Reponse(String sens, String mots, OffsetDateTime le, String de) {}

    List<Reponse> reponses(UUID idee) {
        return db.sql("""
                select r.sens, r.mots, r.le, coalesce(m.prenom, '') de from agenda.p_reponse_idee r
                  left join structures.p_membre m on m.id = r.membre_id where r.atelier_id = :id order by r.le desc
                """).param("id", idee).query(Reponse.class).list();
    }

    record Atelier(
            UUID id,
            String titre,
            String onFait,
            String onGarde,
            String theme,
            int places,
            int minutes,
            String etat,
            String auteurs,
            boolean dUnJeune,
            boolean montree,
            int aussi,
            int version,
            int retours,
            int plaisir,
            int garde) {}

    Atelier atelier(UUID id) {
        return db.sql("""
                select a.id, a.titre, a.on_fait, a.on_garde, a.theme, a.places, a.minutes, a.etat,
                       concat_ws(' et ', nullif(j.prenom, ''), m.prenom) auteurs, a.version,
                       a.jeune_id is not null d_un_jeune, a.montree_le is not null montree,
                       (select count(*)::int from agenda.p_moi_aussi i where i.atelier_id = a.id) aussi,
                       (select count(*) from agenda.p_retour r where r.atelier_id = a.id) retours,
                       (select count(*) from agenda.p_retour r where r.atelier_id = a.id and r.plaisir = 'OUI') plaisir,
                       (select count(*) from agenda.p_retour r where r.atelier_id = a.id and r.garde = 'OUI') garde
                  from agenda.p_atelier a
                  left join dossiers.p_jeune j on j.id = a.jeune_id left join structures.p_membre m on m.id = a.membre_id
                 where a.id = :id
                """)
                .param("id", id)
                .query(Atelier.class)
                .optional()
                .orElseThrow(() -> new Introuvable("atelier"));
    }

    private static Seance seance(ResultSet l, int rang) throws SQLException {
        return new Seance(
                l.getObject("id", UUID.class),
                l.getObject("atelier", UUID.class),
                l.getString("titre"),
                l.getString("theme"),
                l.getString("anime"),
                l.getString("avec"),
                Objects.requireNonNullElse(l.getString("lieu"), ""),
                l.getObject("debut", OffsetDateTime.class).toInstant(),
                l.getInt("places"),
                l.getInt("prises"),
                l.getInt("en_attente"),
                l.getBoolean("d_un_jeune"),
                l.getBoolean("en_serie"));
    }
}
