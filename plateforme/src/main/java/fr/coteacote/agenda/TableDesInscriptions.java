package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Places and waiting lists in PostgreSQL: whoever changes those of a session holds it, the others wait their turn. */
@Component
class TableDesInscriptions {
    private final JdbcClient db;
    private final Clock horloge;

    TableDesInscriptions(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** {@code prises} counts the places held for somebody who has not answered yet. */
    record Places(SeanceId id, boolean ouverte, Instant debut, int places, int prises, int enAttente) {
        boolean resteUnePlace() {
            return prises < places;
        }
    }

    Places tenir(SeanceId id) {
        record Ligne(boolean ouverte, OffsetDateTime debut, int places) {}
        var ligne = db.sql(
                        "select etat = 'OUVERTE' ouverte, debut, places from agenda.seance where id = :id for update")
                .param("id", id.id())
                .query(Ligne.class)
                .optional()
                .orElseThrow(() -> new Introuvable("seance"));
        // Counted by a statement of its own, that sees what the one before us in the queue has written.
        return db.sql("""
                select count(*) filter (where etat in ('INSCRIT', 'PROPOSEE')), count(*) filter (where etat = 'EN_ATTENTE')
                  from agenda.inscription where seance_id = :id
                """)
                .param("id", id.id())
                .query((l, _) -> new Places(
                        id, ligne.ouverte(), ligne.debut().toInstant(), ligne.places(), l.getInt(1), l.getInt(2)))
                .single();
    }

    record Ligne(UUID id, SeanceId seance, JeuneId jeune, String etat, Optional<Instant> gardeeJusque) {
        boolean est(String attendu) {
            return etat.equals(attendu);
        }
    }

    Optional<Ligne> lire(SeanceId seance, JeuneId jeune) {
        return db.sql("""
                select id, seance_id, jeune_id, etat, gardee_jusque from agenda.inscription
                 where seance_id = :seance and jeune_id = :jeune
                """)
                .param("seance", seance.id())
                .param("jeune", jeune.id())
                .query((l, _) -> ligne(l))
                .optional();
    }

    Optional<Ligne> lire(UUID id) {
        return db.sql("select id, seance_id, jeune_id, etat, gardee_jusque from agenda.inscription where id = :id")
                .param("id", id)
                .query((l, _) -> ligne(l))
                .optional();
    }

    Optional<Ligne> premiereEnAttente(SeanceId seance) {
        return db.sql("""
                select id, seance_id, jeune_id, etat, gardee_jusque from agenda.inscription
                 where seance_id = :seance and etat = 'EN_ATTENTE' order by rang limit 1
                """)
                .param("seance", seance.id())
                .query((l, _) -> ligne(l))
                .optional();
    }

    private static Ligne ligne(java.sql.ResultSet l) throws java.sql.SQLException {
        return new Ligne(
                l.getObject("id", UUID.class),
                new SeanceId(l.getObject("seance_id", UUID.class)),
                new JeuneId(l.getObject("jeune_id", UUID.class)),
                l.getString("etat"),
                Optional.ofNullable(l.getObject("gardee_jusque", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }

    /** At the end of the list, whether they come back or come for the first time. */
    void inscrire(SeanceId seance, JeuneId jeune, String etat) {
        db.sql("""
                insert into agenda.inscription (id, seance_id, jeune_id, etat, rang, inscrit_le)
                values (:id, :seance, :jeune, :etat,
                        (select coalesce(max(rang), 0) + 1 from agenda.inscription where seance_id = :seance), :le)
                on conflict on constraint une_par_seance
                do update set etat = excluded.etat, rang = excluded.rang, gardee_jusque = null, inscrit_le = excluded.inscrit_le
                """)
                .param("id", Identifiants.nouveau())
                .param("seance", seance.id())
                .param("jeune", jeune.id())
                .param("etat", etat)
                .param("le", utc(horloge.instant()))
                .update();
    }

    void changer(UUID id, String etat) {
        db.sql("update agenda.inscription set etat = :etat, gardee_jusque = null where id = :id")
                .param("etat", etat)
                .param("id", id)
                .update();
    }

    void garderUnePlace(UUID id, Instant jusque) {
        db.sql("update agenda.inscription set etat = 'PROPOSEE', gardee_jusque = :jusque where id = :id")
                .param("jusque", utc(jusque))
                .param("id", id)
                .update();
    }
}
