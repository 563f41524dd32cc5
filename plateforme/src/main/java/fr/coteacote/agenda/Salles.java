package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.structures.LieuId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rooms: a place that has some lends one to each meeting held there. */
@Component
public class Salles {
    private final JdbcClient db;
    private final Clock horloge;

    Salles(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** What a place can lend at this hour. */
    public sealed interface Pret {
        record Salle(SalleId id) implements Pret {}

        /** The place has no room of its own to lend: people meet there all the same. */
        record SansSalle() implements Pret {}

        record ToutesPrises() implements Pret {}
    }

    @Transactional
    public SalleId ajouter(LieuId lieu, String nom, int places) {
        var id = SalleId.nouveau();
        db.sql("insert into agenda.salle (id, lieu_id, nom, places) values (:id, :lieu, :nom, :places)")
                .param("id", id.id())
                .param("lieu", lieu.id())
                .param("nom", nom.strip())
                .param("places", places)
                .update();
        return id;
    }

    /** No longer lent; what is already planned there stays. */
    @Transactional
    public void fermer(SalleId id) {
        noter(id, utc(horloge.instant()));
    }

    @Transactional
    public void rouvrir(SalleId id) {
        noter(id, null);
    }

    private void noter(SalleId id, @Nullable Object quand) {
        db.sql("update agenda.salle set ferme_le = :quand::timestamptz where id = :id")
                .param("quand", quand)
                .param("id", id.id())
                .update();
    }

    /** The smallest free room of this place that holds so many people. */
    @Transactional(readOnly = true)
    public Pret preter(LieuId lieu, int places, Instant debut, Instant fin, Optional<UUID> sauf) {
        record Ligne(UUID id, boolean libre) {}
        var salles = db.sql("""
                select s.id, not exists (select from agenda.occupe o
                                          where o.qui_id = s.id and o.debut < :fin and o.fin > :debut
                                            and o.objet_id is distinct from :sauf::uuid
                                            and (o.tenu_jusque is null or o.tenu_jusque > :maintenant)) libre
                  from agenda.salle s
                 where s.lieu_id = :lieu and s.ferme_le is null and s.places >= :places
                 order by s.places, s.nom, s.id
                """)
                .param("lieu", lieu.id())
                .param("places", places)
                .param("debut", utc(debut))
                .param("fin", utc(fin))
                .param("sauf", sauf.orElse(null))
                .param("maintenant", utc(horloge.instant()))
                .query(Ligne.class)
                .list();
        if (salles.isEmpty()) {
            return new Pret.SansSalle();
        }
        return salles.stream()
                .filter(Ligne::libre)
                .findFirst()
                .<Pret>map(l -> new Pret.Salle(new SalleId(l.id())))
                .orElseGet(Pret.ToutesPrises::new);
    }
}
