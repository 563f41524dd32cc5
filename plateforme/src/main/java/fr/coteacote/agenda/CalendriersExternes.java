package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.Echeance;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Nuits;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Calendars kept elsewhere, read every half hour outside any request: only when a colleague is taken, never why. */
@Component
public class CalendriersExternes implements Echeance {
    private static final Duration REGULIEREMENT = Duration.ofMinutes(30);
    private static final Duration LOIN = Duration.ofDays(120);

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final RecevoirUnCalendrier recevoir;
    private final Structures structures;
    private final ObjectProvider<Nuits> nuits;
    private final Clock horloge;
    private final ApplicationEventPublisher faits;

    CalendriersExternes(
            JdbcClient db,
            TransactionTemplate transaction,
            RecevoirUnCalendrier recevoir,
            Structures structures,
            ObjectProvider<Nuits> nuits,
            Clock horloge,
            ApplicationEventPublisher faits) {
        this.db = db;
        this.transaction = transaction;
        this.recevoir = recevoir;
        this.structures = structures;
        this.nuits = nuits;
        this.horloge = horloge;
        this.faits = faits;
    }

    /** Read soon after: the page does not wait for somebody else's server. */
    public UUID ajouter(MembreId membre, String adresse) {
        UUID id = Identifiants.nouveau();
        transaction.executeWithoutResult(_ -> {
            db.sql(
                            "insert into agenda.calendrier (id, membre_id, adresse, cree_le) values (:id, :membre, :adresse, :le)")
                    .param("id", id)
                    .param("membre", membre.id())
                    .param("adresse", adresse)
                    .param("le", utc(horloge.instant()))
                    .update();
            faits.publishEvent(new CalendrierAjoute(EnStructure.structure(), id));
        });
        return id;
    }

    public void retirer(UUID id, MembreId membre) {
        transaction.executeWithoutResult(_ -> {
            int lignes = db.sql("delete from agenda.calendrier where id = :id and membre_id = :membre")
                    .param("id", id)
                    .param("membre", membre.id())
                    .update();
            if (lignes == 1) {
                vider(id);
            }
        });
    }

    @Override
    public String quoi() {
        return "calendrier";
    }

    record Lu(UUID membre, String adresse) {}

    /** Reads it now; a failure keeps what was known, and says why. */
    @Override
    public void echoir(UUID id) {
        Optional<Lu> calendrier = Optional.ofNullable(transaction.execute(
                        _ -> db.sql("select membre_id membre, adresse from agenda.calendrier where id = :id")
                                .param("id", id)
                                .query(Lu.class)
                                .optional()))
                .flatMap(lu -> lu);
        calendrier.ifPresent(lu -> {
            Instant maintenant = horloge.instant();
            var reponse =
                    recevoir.lire(lu.adresse(), structures.courante().fuseau(), maintenant, maintenant.plus(LOIN));
            garder(id, lu, reponse);
        });
    }

    /** Taken away while it was being read: what it said is not kept. */
    void garder(UUID id, Lu lu, RecevoirUnCalendrier.Reponse reponse) {
        transaction.executeWithoutResult(_ -> {
            if (noter(id, reponse)) {
                if (reponse instanceof RecevoirUnCalendrier.Reponse.Recu(var pris)) {
                    vider(id);
                    ecrire(id, lu.membre(), pris);
                }
                nuits.ifAvailable(n -> n.planifier(horloge.instant().plus(REGULIEREMENT), quoi(), id));
            }
        });
    }

    private boolean noter(UUID id, RecevoirUnCalendrier.Reponse reponse) {
        String echec =
                switch (reponse) {
                    case RecevoirUnCalendrier.Reponse.Recu _ -> "";
                    case RecevoirUnCalendrier.Reponse.Echec(var raison) -> raison.name();
                };
        return db.sql("update agenda.calendrier set lu_le = :le, echec = :echec where id = :id")
                        .param("le", utc(horloge.instant()))
                        .param("echec", echec)
                        .param("id", id)
                        .update()
                == 1;
    }

    private void vider(UUID id) {
        db.sql("delete from agenda.occupe where objet_id = :id").param("id", id).update();
    }

    private void ecrire(UUID id, UUID membre, List<Intervalle> pris) {
        pris.forEach(p -> db.sql("""
                        insert into agenda.occupe (objet_id, qui_id, debut, fin, ferme) values (:id, :membre, :debut, :fin, false)
                        on conflict do nothing
                        """)
                .param("id", id)
                .param("membre", membre)
                .param("debut", utc(p.debut()))
                .param("fin", utc(p.fin()))
                .update());
    }
}
