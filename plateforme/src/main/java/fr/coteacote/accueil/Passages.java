package fr.coteacote.accueil;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.LieuId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front desk's day: somebody is here, expected or not; then received. */
@Component
public class Passages {
    private final JdbcClient db;
    private final Clock horloge;

    Passages(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** Said twice for the same meeting, noted once. */
    @Transactional
    public void arrive(LieuId lieu, Optional<JeuneId> jeune, Optional<RendezVousId> rendezVous, String prenom) {
        db.sql("""
                insert into accueil.passage (id, lieu_id, jeune_id, rendez_vous_id, prenom, arrive_le)
                values (:id, :lieu, :jeune, :rdv, :prenom, :le)
                on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("lieu", lieu.id())
                .param("jeune", jeune.map(JeuneId::id).orElse(null))
                .param("rdv", rendezVous.map(RendezVousId::id).orElse(null))
                .param("prenom", prenom.strip())
                .param("le", maintenant())
                .update();
    }

    @Transactional
    public void recu(UUID passage) {
        db.sql("update accueil.passage set recu_le = :le where id = :id and recu_le is null")
                .param("le", maintenant())
                .param("id", passage)
                .update();
    }

    @Transactional
    public void annuler(UUID passage) {
        db.sql("delete from accueil.passage where id = :id and recu_le is null")
                .param("id", passage)
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
