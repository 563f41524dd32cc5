package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.echanges.RendezVousARappeler;
import fr.coteacote.socle.JeuneId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings to remind people of, as they stand now. */
@Component
@Transactional(readOnly = true)
class AgendaARappeler implements RendezVousARappeler {
    private final JdbcClient db;

    AgendaARappeler(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Prevu> entre(Instant debut, Instant fin) {
        return db.sql("""
                select r.id, r.jeune_id, r.nature, r.debut, r.cree_le
                  from agenda.p_rendez_vous r join dossiers.p_jeune j on j.id = r.jeune_id
                 where r.debut > :debut and r.debut <= :fin and r.etat = 'PLANIFIE' and j.canal in ('SMS', 'COURRIEL')
                 order by r.debut limit 2000
                """)
                .param("debut", debut.atOffset(ZoneOffset.UTC))
                .param("fin", fin.atOffset(ZoneOffset.UTC))
                .query((l, _) -> new Prevu(
                        new RendezVousId(l.getObject(1, UUID.class)),
                        new JeuneId(l.getObject(2, UUID.class)),
                        l.getString(3),
                        l.getObject(4, OffsetDateTime.class).toInstant(),
                        l.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    public boolean tient(RendezVousId id, Instant debut) {
        return db.sql("""
                select exists (select from agenda.p_rendez_vous where id = :id and etat = 'PLANIFIE' and debut = :debut)
                """)
                .param("id", id.id())
                .param("debut", debut.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
