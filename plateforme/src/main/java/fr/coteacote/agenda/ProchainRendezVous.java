package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.JeuneId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first meeting to come of a person. */
@Component
class ProchainRendezVous {
    private final JdbcClient db;

    ProchainRendezVous(JdbcClient db) {
        this.db = db;
    }

    Optional<RendezVousId> de(JeuneId jeune, Instant maintenant) {
        return db.sql("""
                select id from agenda.rendez_vous
                 where jeune_id = :jeune and etat = 'PLANIFIE' and debut > :maintenant order by debut limit 1
                """)
                .param("jeune", jeune.id())
                .param("maintenant", utc(maintenant))
                .query(UUID.class)
                .optional()
                .map(RendezVousId::new);
    }
}
