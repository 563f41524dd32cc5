package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Objectives are read again from time to time: when it was done, and when a reminder is wanted (S2-11). */
@Component
public class RelireLePlan {
    private static final int JOURS_POUR_RELIRE = 14;

    private final JdbcClient db;
    private final Taches taches;
    private final Referents referents;
    private final Structures structures;
    private final Clock horloge;

    RelireLePlan(JdbcClient db, Taches taches, Referents referents, Structures structures, Clock horloge) {
        this.db = db;
        this.taches = taches;
        this.referents = referents;
        this.structures = structures;
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
        taches.reglee(jeune.id());
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
        var oublies = db.sql("""
                select a.jeune_id from parcours.accompagnement a
                 where a.etat = 'ACCOMPAGNE' and a.revue_jours > 0
                   and exists (select from parcours.action x
                                where x.jeune_id = a.jeune_id and x.retire_le is null and x.etat in ('PROPOSEE', 'CHOISIE'))
                   and coalesce((select max(r.le) from parcours.revue r where r.jeune_id = a.jeune_id), a.debut)
                       < :le - make_interval(days => a.revue_jours)
                   and not exists (select from parcours.tache t where t.objet_id = a.jeune_id and t.faite_le is null)
                """)
                .param("le", utc(horloge.instant()))
                .query((l, _) -> new JeuneId(l.getObject(1, UUID.class)))
                .list();
        oublies.forEach(this::rappeler);
        return oublies.size();
    }

    private void rappeler(JeuneId jeune) {
        taches.confier(new Taches.Tache(
                jeune,
                referents.actuel(jeune),
                Optional.of(jeune.id()),
                "Relire le plan ensemble",
                structures.aujourdhui().plusDays(JOURS_POUR_RELIRE)));
    }
}
