package fr.coteacote.recours;

import fr.coteacote.recours.AideConcrete.Genre;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Structures;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a concrete aid; the fund's ceiling holds even when two people give at the same moment. */
@Component
public class DonnerUneAide {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    DonnerUneAide(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    public record Demande(JeuneId jeune, UUID fonds, Genre genre, long centimes, String motif, MembreId par) {}

    public sealed interface Don {
        record Donnee(UUID id) implements Don {}

        /** @param reste cents left in the fund */
        record PlafondAtteint(long reste) implements Don {}

        record MotifADire() implements Don {}

        record FondsInconnu() implements Don {}
    }

    @Transactional
    public Don donner(Demande demande) {
        if (demande.motif().isBlank()) {
            return new Don.MotifADire();
        }
        // The row is locked by this update: whoever comes second reads what the first one left.
        int engage = db.sql("""
                update recours.fonds set engage_centimes = engage_centimes + :centimes
                 where id = :fonds and engage_centimes + :centimes <= plafond_centimes
                """)
                .param("centimes", demande.centimes())
                .param("fonds", demande.fonds())
                .update();
        return engage == 1 ? ecrire(demande) : refuser(demande.fonds());
    }

    private Don ecrire(Demande d) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into recours.aide (id, jeune_id, fonds_id, genre, centimes, motif, membre_id, donnee_le)
                values (:id, :jeune, :fonds, :genre, :centimes, :motif, :par, :le)
                """)
                .param("id", id)
                .param("jeune", d.jeune().id())
                .param("fonds", d.fonds())
                .param("genre", d.genre().name())
                .param("centimes", d.centimes())
                .param("motif", d.motif().strip())
                .param("par", d.par().id())
                .param("le", structures.aujourdhui())
                .update();
        return new Don.Donnee(id);
    }

    private Don refuser(UUID fonds) {
        return db.sql("select plafond_centimes - engage_centimes from recours.fonds where id = :id")
                .param("id", fonds)
                .query(Long.class)
                .optional()
                .<Don>map(Don.PlafondAtteint::new)
                .orElseGet(Don.FondsInconnu::new);
    }

    /** Given by mistake: the line stays, and the fund gets its money back, once. */
    @Transactional
    public void annuler(UUID aide, JeuneId jeune) {
        db.sql("""
                with annulee as (
                    update recours.aide set annulee_le = :le where id = :id and jeune_id = :jeune and annulee_le is null
                    returning fonds_id, centimes)
                update recours.fonds f set engage_centimes = f.engage_centimes - a.centimes from annulee a where f.id = a.fonds_id
                """)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("id", aide)
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional(readOnly = true)
    public List<AideConcrete> de(JeuneId jeune) {
        return db.sql("""
                select a.id, a.genre, a.centimes, a.motif, f.nom, a.donnee_le, a.annulee_le is not null
                  from recours.aide a join recours.fonds f on f.id = a.fonds_id
                 where a.jeune_id = :jeune order by a.donnee_le desc, a.id desc
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new AideConcrete(
                        l.getObject(1, UUID.class),
                        Genre.valueOf(l.getString(2)),
                        l.getLong(3),
                        l.getString(4),
                        l.getString(5),
                        l.getObject(6, LocalDate.class),
                        l.getBoolean(7)))
                .list();
    }

    /** Euros as typed: 12, 12,50, 12.50 €. */
    public static Optional<Long> lireEuros(String tape) {
        String net = tape.replace(',', '.').replaceAll("[\\s\u00a0\u202f€]", "");
        return net.matches("\\d{1,6}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(net).movePointRight(2).longValueExact())
                        .filter(centimes -> centimes > 0)
                : Optional.empty();
    }
}
