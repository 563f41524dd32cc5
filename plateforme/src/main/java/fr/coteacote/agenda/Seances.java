package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Sessions of a workshop, one or a series; each takes its host and its room; calling off tells everybody. */
@Component
public class Seances {
    private final JdbcClient db;
    private final Salles salles;
    private final TableDesPropositions propositions;
    private final PrevenirUnJeune prevenir;
    private final Structures structures;
    private final Clock horloge;

    Seances(
            JdbcClient db,
            Salles salles,
            TableDesPropositions propositions,
            PrevenirUnJeune prevenir,
            Structures structures,
            Clock horloge) {
        this.db = db;
        this.salles = salles;
        this.propositions = propositions;
        this.prevenir = prevenir;
        this.structures = structures;
        this.horloge = horloge;
    }

    /** @param avec who else hosts, by the name they want; empty when nobody */
    public record Demande(
            AtelierId atelier,
            MembreId membre,
            String avec,
            Optional<LieuId> lieu,
            String lieuLibre,
            Instant debut,
            Duration duree,
            int places) {}

    public sealed interface Ouverture {
        record Ouverte(List<SeanceId> ids) implements Ouverture {}

        /** Somebody is taken at one of these hours, or every room that holds so many: none is opened. */
        record Pris(Instant debut) implements Ouverture {}
    }

    /** @param combien sessions, one each week at the same local hour */
    @Transactional(propagation = Propagation.NESTED)
    public Ouverture ouvrir(Demande demande, int combien) {
        var ids = new ArrayList<SeanceId>();
        var serie = combien > 1 ? Optional.of(Identifiants.nouveau()) : Optional.<UUID>empty();
        var zone = structures.courante().fuseau();
        for (int semaine = 0; semaine < combien; semaine++) {
            Instant debut = demande.debut().atZone(zone).plusWeeks(semaine).toInstant();
            var id = SeanceId.nouveau();
            if (!inserer(id, demande, debut, serie)) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new Ouverture.Pris(debut);
            }
            ids.add(id);
        }
        return new Ouverture.Ouverte(ids);
    }

    private boolean inserer(SeanceId id, Demande demande, Instant debut, Optional<UUID> serie) {
        Instant fin = debut.plus(demande.duree());
        propositions.oublierCellesQuiGenent(debut, fin, horloge.instant());
        var pret = demande.lieu()
                .map(lieu -> salles.preter(lieu, demande.places(), debut, fin, Optional.empty()))
                .orElseGet(Salles.Pret.SansSalle::new);
        if (pret instanceof Salles.Pret.ToutesPrises) {
            return false;
        }
        return db.sql("""
                insert into agenda.seance (id, atelier_id, serie_id, membre_id, avec, lieu_id, lieu_libre, salle_id, debut, fin, places)
                values (:id, :atelier, :serie, :membre, :avec, :lieu, :libre, :salle, :debut, :fin, :places)
                """)
                        .param("id", id.id())
                        .param("atelier", demande.atelier().id())
                        .param("serie", serie.orElse(null))
                        .param("membre", demande.membre().id())
                        .param("avec", demande.avec().strip())
                        .param("lieu", demande.lieu().map(LieuId::id).orElse(null))
                        .param("libre", demande.lieuLibre().strip())
                        .param("salle", pret instanceof Salles.Pret.Salle(var salle) ? salle.id() : null)
                        .param("debut", utc(debut))
                        .param("fin", utc(fin))
                        .param("places", demande.places())
                        .update()
                == 1;
    }

    /** Calls off this session, or all those of its series that are still to come; everybody who waits for it is told. */
    @Transactional
    public int annuler(SeanceId id, boolean laSerie) {
        var annulees = db.sql("""
                update agenda.seance s set etat = 'ANNULEE', version = version + 1
                 where s.etat = 'OUVERTE' and s.debut > :maintenant
                   and (s.id = :id or (:serie and s.serie_id = (select serie_id from agenda.seance where id = :id)))
                returning s.id
                """)
                .param("maintenant", utc(horloge.instant()))
                .param("id", id.id())
                .param("serie", laSerie)
                .query(UUID.class)
                .list();
        gens(annulees)
                .forEach(jeune -> prevenir.prevenir(
                        jeune, "seance-annulee/" + id + "/" + jeune, "agenda.message.atelier.annule"));
        return annulees.size();
    }

    /** Somebody who waits for several of them is told once. */
    private List<JeuneId> gens(List<UUID> seances) {
        return db
                .sql(
                        "select distinct jeune_id from agenda.inscription where seance_id = any(:seances) and etat <> 'QUITTE'")
                .param("seances", seances.toArray(UUID[]::new))
                .query(UUID.class)
                .stream()
                .map(JeuneId::new)
                .toList();
    }
}
