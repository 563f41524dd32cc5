package fr.coteacote.espaces.jeune;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything to come that concerns me, and the last time we missed each other: one statement. */
@Component
@Transactional(readOnly = true)
class LectureDeMonAgenda {
    private static final Duration RECENT = Duration.ofDays(14);

    private static final String RENDEZ_VOUS = """
            select r.id, r.membre_id, r.debut, r.fin, r.etat, r.vient, r.modalite, r.visio, r.sujet, m.prenom,
                   coalesce(nullif(r.lieu_libre, ''), l.nom, '') lieu, coalesce(g.modalites, '{}') modalites
              from agenda.p_rendez_vous r
              join structures.p_membre m on m.id = r.membre_id
              left join structures.p_lieu l on l.id = r.lieu_id
              left join agenda.p_genre g on g.id = r.genre_id
             where r.jeune_id = :moi
            """;

    private final JdbcClient db;

    LectureDeMonAgenda(JdbcClient db) {
        this.db = db;
    }

    record RendezVous(
            RendezVousId id,
            MembreId membre,
            String prenom,
            Instant debut,
            Instant fin,
            String etat,
            boolean vient,
            Modalite modalite,
            String lieu,
            String visio,
            String sujet,
            List<Modalite> modalites) {
        boolean est(String attendu) {
            return etat.equals(attendu);
        }
    }

    List<RendezVous> tous(JeuneId moi, Instant maintenant) {
        return db.sql(RENDEZ_VOUS + """
                   and ((r.etat = 'PLANIFIE' and r.fin > :maintenant)
                        or (r.etat = 'PROPOSE' and r.tenu_jusque > :maintenant and r.debut > :maintenant)
                        or (r.etat = 'ANNULE_JEUNE' and r.debut > :maintenant)
                        or (r.etat = 'NON_VENU' and r.debut > :recent))
                 order by r.debut
                """)
                .param("moi", moi.id())
                .param("maintenant", maintenant.atOffset(ZoneOffset.UTC))
                .param("recent", maintenant.minus(RECENT).atOffset(ZoneOffset.UTC))
                .query(LectureDeMonAgenda::rendezVous)
                .list();
    }

    /** The last meeting at a distance of which nothing was said yet. */
    Optional<RendezVous> aDistance(JeuneId moi, Instant maintenant) {
        return db.sql(RENDEZ_VOUS + """
                   and r.etat = 'HONORE' and r.modalite in ('TELEPHONE', 'VISIO') and r.debut > :recent
                   and not exists (select from agenda.p_a_distance d where d.rendez_vous_id = r.id)
                 order by r.debut desc limit 1
                """)
                .param("moi", moi.id())
                .param("recent", maintenant.minus(RECENT).atOffset(ZoneOffset.UTC))
                .query(LectureDeMonAgenda::rendezVous)
                .optional();
    }

    /** Mine, whatever became of it. */
    RendezVous mien(RendezVousId id, JeuneId moi) {
        return db.sql(RENDEZ_VOUS + " and r.id = :id")
                .param("moi", moi.id())
                .param("id", id.id())
                .query(LectureDeMonAgenda::rendezVous)
                .optional()
                .orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    /** False once the hour proposed was let go: nothing is kept of it. */
    boolean existe(RendezVousId id) {
        return db.sql("select exists (select from agenda.p_rendez_vous where id = :id)")
                .param("id", id.id())
                .query(Boolean.class)
                .single();
    }

    Optional<MembreId> referent(JeuneId moi) {
        return db.sql("select membre_id from parcours.p_referent where jeune_id = :moi")
                .param("moi", moi.id())
                .query(UUID.class)
                .optional()
                .map(MembreId::new);
    }

    private static RendezVous rendezVous(ResultSet l, int rang) throws SQLException {
        return new RendezVous(
                new RendezVousId(l.getObject("id", UUID.class)),
                new MembreId(l.getObject("membre_id", UUID.class)),
                l.getString("prenom"),
                l.getObject("debut", OffsetDateTime.class).toInstant(),
                l.getObject("fin", OffsetDateTime.class).toInstant(),
                l.getString("etat"),
                l.getBoolean("vient"),
                Modalite.valueOf(l.getString("modalite")),
                Objects.requireNonNullElse(l.getString("lieu"), ""),
                l.getString("visio"),
                l.getString("sujet"),
                modalites(l));
    }

    /** Those its kind allows; all of them when it has none. */
    private static List<Modalite> modalites(ResultSet l) throws SQLException {
        var noms = (String[]) l.getArray("modalites").getArray();
        return noms.length == 0
                ? List.of(Modalite.values())
                : Arrays.stream(noms).map(Modalite::valueOf).toList();
    }
}
