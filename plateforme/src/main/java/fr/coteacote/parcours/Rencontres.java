package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that took place. The second one makes the accompaniment under way. */
@Component
public class Rencontres {
    private final JdbcClient db;
    private final Clock horloge;
    private final ConstaterRendezVous constater;
    private final MenerLAccompagnement accompagnement;

    Rencontres(JdbcClient db, Clock horloge, ConstaterRendezVous constater, MenerLAccompagnement accompagnement) {
        this.db = db;
        this.horloge = horloge;
        this.constater = constater;
        this.accompagnement = accompagnement;
    }

    /** {@code lieuLibre} names a place outside the walls: a café, a walk, a stadium. */
    public record Rencontre(
            JeuneId jeune,
            MembreId membre,
            Optional<RendezVousId> rendezVous,
            Nature nature,
            Modalite modalite,
            Optional<LieuId> lieu,
            String lieuLibre,
            String preoccupation) {}

    @Transactional
    public UUID noter(Rencontre rencontre) {
        return noter(rencontre, horloge.instant());
    }

    /** @param le when it took place: it may be written down afterwards */
    @Transactional
    public UUID noter(Rencontre rencontre, Instant le) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into parcours.rencontre (id, jeune_id, membre_id, rendez_vous_id, nature, modalite, lieu_id, lieu_libre, preoccupation, le)
                values (:id, :jeune, :membre, :rdv, :nature, :modalite, :lieu, :libre, :preoccupation, :le)
                """)
                .param("id", id)
                .param("jeune", rencontre.jeune().id())
                .param("membre", rencontre.membre().id())
                .param("rdv", rencontre.rendezVous().map(RendezVousId::id).orElse(null))
                .param("nature", rencontre.nature().name())
                .param("modalite", rencontre.modalite().name())
                .param("lieu", rencontre.lieu().map(LieuId::id).orElse(null))
                .param("libre", rencontre.lieuLibre())
                .param("preoccupation", rencontre.preoccupation())
                .param("le", utc(le))
                .update();
        rencontre.rendezVous().ifPresent(constater::honorer);
        accompagnement.contactReussi(rencontre.jeune(), rencontre.modalite().libelle());
        if (combien(rencontre.jeune()) >= 2) {
            accompagnement.accompagner(rencontre.jeune());
        }
        return id;
    }

    private int combien(JeuneId jeune) {
        return db.sql("select count(*) from parcours.rencontre where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(Integer.class)
                .single();
    }
}
