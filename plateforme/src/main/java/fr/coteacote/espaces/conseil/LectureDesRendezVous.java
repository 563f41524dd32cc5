package fr.coteacote.espaces.conseil;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One planned meeting with what its visitor said, or the one that has just been held: one statement each. */
@Component
class LectureDesRendezVous {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    LectureDesRendezVous(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    record Prevu(
            RendezVousId id,
            JeuneId jeune,
            MembreId membre,
            Optional<LieuId> lieu,
            String lieuLibre,
            String modalite,
            Instant debut,
            String prenom,
            String moyen,
            String mots,
            boolean dossier) {}

    @Transactional(readOnly = true)
    Prevu lire(RendezVousId id) {
        return db.sql("""
                select r.jeune_id, r.membre_id, r.lieu_id, r.lieu_libre, r.modalite, r.debut, coalesce(c.prenom, '') prenom,
                       coalesce(c.moyen, '') moyen, coalesce(c.mots, '') mots, j.id is not null dossier
                  from agenda.p_rendez_vous r
                  left join accueil.p_contact c on c.jeune_id = r.jeune_id
                  left join dossiers.p_jeune j on j.id = r.jeune_id
                 where r.id = :id
                """)
                .param("id", id.id())
                .query((l, _) -> new Prevu(
                        id,
                        new JeuneId(l.getObject("jeune_id", UUID.class)),
                        new MembreId(l.getObject("membre_id", UUID.class)),
                        Optional.ofNullable(l.getObject("lieu_id", UUID.class)).map(LieuId::new),
                        l.getString("lieu_libre"),
                        l.getString("modalite"),
                        l.getObject("debut", OffsetDateTime.class).toInstant(),
                        l.getString("prenom"),
                        l.getString("moyen"),
                        l.getString("mots"),
                        l.getBoolean("dossier")))
                .optional()
                .orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    /** The meeting of these two that has begun today and waits to be told. */
    @Transactional(readOnly = true)
    Optional<RendezVousId> commence(JeuneId jeune, MembreId membre) {
        var jour = structures.aujourdhui().atStartOfDay(structures.courante().fuseau());
        return db.sql("""
                select r.id from agenda.p_rendez_vous r
                 where r.jeune_id = :jeune and r.membre_id = :membre and r.etat = 'PLANIFIE'
                   and r.debut between :matin and :maintenant
                 order by r.debut desc limit 1
                """)
                .param("jeune", jeune.id())
                .param("membre", membre.id())
                .param("matin", jour.toInstant().atOffset(ZoneOffset.UTC))
                .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .query((l, _) -> new RendezVousId(l.getObject(1, UUID.class)))
                .optional();
    }
}
