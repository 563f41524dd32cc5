package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.MotifAbsence;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One meeting as the team sees it, and what became of it: one statement each. */
@Component
@Transactional(readOnly = true)
class LectureDUnRendezVous {
    private final JdbcClient db;
    private final Structures structures;

    LectureDUnRendezVous(JdbcClient db, Structures structures) {
        this.db = db;
        this.structures = structures;
    }

    record Vu(
            UUID id,
            UUID jeune,
            UUID membre,
            String qui,
            boolean dossier,
            String avec,
            String quand,
            String duree,
            Instant debut,
            Instant fin,
            String etat,
            boolean vient,
            Modalite modalite,
            String lieu,
            String visio,
            MotifAbsence motif,
            String genre) {}

    public Vu lire(RendezVousId id) {
        return db.sql("""
                select r.id, r.jeune_id, r.membre_id, coalesce(j.prenom, c.prenom, '') prenom, coalesce(j.nom, '') nom,
                       j.id is not null dossier,
                       concat_ws(', ', m.prenom, (select string_agg(a.prenom, ', ' order by a.prenom)
                                                    from structures.p_membre a where a.id = any(r.autres))) avec,
                       r.debut, r.fin, r.etat, r.vient, r.modalite,
                       coalesce(nullif(r.lieu_libre, ''), concat_ws(', ', l.nom, s.nom), '') lieu, r.visio, r.motif_absence,
                       coalesce(g.nom, '') genre
                  from agenda.p_rendez_vous r
                  join structures.p_membre m on m.id = r.membre_id
                  left join dossiers.p_jeune j on j.id = r.jeune_id
                  left join accueil.p_contact c on c.jeune_id = r.jeune_id
                  left join structures.p_lieu l on l.id = r.lieu_id
                  left join agenda.p_salle s on s.id = r.salle_id
                  left join agenda.p_genre g on g.id = r.genre_id
                 where r.id = :id
                """)
                .param("id", id.id())
                .query(this::vu)
                .optional()
                .orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    record Mouvement(String quoi, String par, Instant le) {}

    public List<Mouvement> mouvements(RendezVousId id) {
        return db.sql("select quoi, par, le from agenda.p_mouvement where rendez_vous_id = :id order by le, id")
                .param("id", id.id())
                .query((l, _) -> new Mouvement(l.getString("quoi"), l.getString("par"), instant(l, "le")))
                .list();
    }

    private Vu vu(ResultSet l, int rang) throws SQLException {
        Instant debut = instant(l, "debut");
        Instant fin = instant(l, "fin");
        String qui = (l.getString("prenom") + " " + l.getString("nom")).strip();
        return new Vu(
                l.getObject("id", UUID.class),
                l.getObject("jeune_id", UUID.class),
                l.getObject("membre_id", UUID.class),
                qui.isEmpty() ? "Une première visite" : qui,
                l.getBoolean("dossier"),
                l.getString("avec"),
                quand(debut),
                EnFrancais.duree(Duration.between(debut, fin)),
                debut,
                fin,
                l.getString("etat"),
                l.getBoolean("vient"),
                Modalite.valueOf(l.getString("modalite")),
                Objects.requireNonNullElse(l.getString("lieu"), ""),
                l.getString("visio"),
                MotifAbsence.valueOf(l.getString("motif_absence")),
                l.getString("genre"));
    }

    LocalDate jour(Instant debut) {
        return LocalDate.ofInstant(debut, structures.courante().fuseau());
    }

    String quand(Instant debut) {
        ZonedDateTime local = debut.atZone(structures.courante().fuseau());
        return EnFrancais.moment(EnFrancais.jour(local.toLocalDate()), local.toLocalTime());
    }

    private static Instant instant(ResultSet l, String colonne) throws SQLException {
        return l.getObject(colonne, OffsetDateTime.class).toInstant();
    }
}
