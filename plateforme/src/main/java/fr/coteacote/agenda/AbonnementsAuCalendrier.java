package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.acces.Secrets;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses by which a person's own calendar reads their hours here; one at a time, revoked in one tap. */
@Component
public class AbonnementsAuCalendrier {
    private final JdbcClient db;
    private final Clock horloge;

    AbonnementsAuCalendrier(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** Whose hours an address reads. */
    public sealed interface Abonne {
        record Membre(MembreId id) implements Abonne {}

        record Jeune(JeuneId id) implements Abonne {}
    }

    /** Makes an address for who acts, and closes the one before; the secret is not kept. */
    @Transactional
    public String creer() {
        arreter();
        String secret = Secrets.nouveau(EnStructure.structure());
        db.sql("""
                insert into agenda.abonnement (id, empreinte, membre_id, jeune_id, cree_le)
                values (:id, :empreinte, :membre, :jeune, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("empreinte", Secrets.empreinte(secret))
                .param("membre", membre().orElse(null))
                .param("jeune", jeune().orElse(null))
                .param("le", utc(horloge.instant()))
                .update();
        return "/agenda/" + secret + "/calendrier.ics";
    }

    /** The address of who acts no longer answers. */
    @Transactional
    public void arreter() {
        db.sql("""
                update agenda.abonnement set revoque_le = :le
                 where revoque_le is null and (membre_id = :membre::uuid or jeune_id = :jeune::uuid)
                """)
                .param("le", utc(horloge.instant()))
                .param("membre", membre().orElse(null))
                .param("jeune", jeune().orElse(null))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Abonne> retrouver(String secret) {
        return db.sql("""
                select membre_id, jeune_id from agenda.abonnement where empreinte = :empreinte and revoque_le is null
                """)
                .param("empreinte", Secrets.empreinte(secret))
                .query((l, _) -> l.getObject(1) == null
                        ? (Abonne) new Abonne.Jeune(new JeuneId(l.getObject(2, UUID.class)))
                        : new Abonne.Membre(new MembreId(l.getObject(1, UUID.class))))
                .optional();
    }

    private static Optional<UUID> membre() {
        return EnStructure.acteur() instanceof Acteur.Equipe e
                ? Optional.of(e.membre().id())
                : Optional.empty();
    }

    private static Optional<UUID> jeune() {
        return EnStructure.acteur() instanceof Acteur.Jeune j ? Optional.of(j.id().id()) : Optional.empty();
    }
}
