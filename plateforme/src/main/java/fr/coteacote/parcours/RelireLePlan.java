package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objectives are read again from time to time: when it was done, and when a reminder is wanted (S2-11). */
@Component
public class RelireLePlan {
    private final JdbcClient db;
    private final Clock horloge;

    RelireLePlan(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** @param rappel days after which the team is reminded; zero, never */
    public record Revue(Optional<Instant> derniere, int rappel) {}

    @Transactional
    public void relu(JeuneId jeune) {
        db.sql("insert into parcours.revue (id, jeune_id, par, le) values (:id, :jeune, :par, :le)")
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("par", EnStructure.acteur().trace())
                .param("le", utc(horloge.instant()))
                .update();
        db.sql("""
                update parcours.tache set faite_le = :le, faite_par = :par
                 where objet_id = :jeune and faite_le is null
                """)
                .param("le", utc(horloge.instant()))
                .param("par", EnStructure.acteur().trace())
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void convenirDuRappel(JeuneId jeune, int jours) {
        if (jours < 0 || jours > 365) {
            throw new IllegalArgumentException("rappel de " + jours + " jours");
        }
        db.sql("update parcours.accompagnement set revue_jours = :jours, version = version + 1 where jeune_id = :jeune")
                .param("jours", jours)
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional(readOnly = true)
    public Revue de(JeuneId jeune) {
        return db.sql("""
                select (select max(r.le) from parcours.revue r where r.jeune_id = a.jeune_id), a.revue_jours
                  from parcours.accompagnement a where a.jeune_id = :jeune
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Revue(
                        Optional.ofNullable(l.getObject(1, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        l.getInt(2)))
                .single();
    }

    /**
     * Plans not read again for as long as was agreed become one calm task of whoever accompanies, never a charge.
     *
     * @return how many
     */
    @Transactional
    public int rappeler() {
        return db.sql("""
                insert into parcours.tache (id, jeune_id, membre_id, objet_id, quoi, avant, le)
                select gen_random_uuid(), a.jeune_id, f.membre_id, a.jeune_id, 'Relire le plan ensemble', cast(:jour as date) + 14, :le
                  from parcours.accompagnement a
                  join parcours.affectation f on f.jeune_id = a.jeune_id and f.au is null
                 where a.etat = 'ACCOMPAGNE' and a.revue_jours > 0
                   and exists (select from parcours.action x where x.jeune_id = a.jeune_id and x.retire_le is null and x.etat in ('PROPOSEE', 'CHOISIE'))
                   and coalesce((select max(r.le) from parcours.revue r where r.jeune_id = a.jeune_id), a.debut)
                       < :le - make_interval(days => a.revue_jours)
                on conflict do nothing
                """)
                .param("jour", horloge.instant().atOffset(ZoneOffset.UTC).toLocalDate())
                .param("le", utc(horloge.instant()))
                .update();
    }
}
