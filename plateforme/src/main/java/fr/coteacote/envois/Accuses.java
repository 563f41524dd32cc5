package fr.coteacote.envois;

import static fr.coteacote.envois.TableDesEnvois.utc;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Delivery receipts: they name what the provider called the message, or at least whom it was for. */
@Component
public class Accuses {
    private final JdbcClient db;
    private final Clock horloge;
    private final TransactionTemplate transaction;
    private final Comptes comptes;
    private final Structures structures;
    private final ApplicationEventPublisher faits;

    Accuses(
            JdbcClient db,
            Clock horloge,
            TransactionTemplate transaction,
            Comptes comptes,
            Structures structures,
            ApplicationEventPublisher faits) {
        this.db = db;
        this.horloge = horloge;
        this.transaction = transaction;
        this.comptes = comptes;
        this.structures = structures;
        this.faits = faits;
    }

    public enum Arrivee {
        REMIS,
        NON_REMIS
    }

    /**
     * @param reference the provider's, or empty
     * @param numeroCourt ours, or negative
     */
    public record Accuse(String reference, int numeroCourt, String vers, Arrivee arrivee) {}

    /** A receipt names no structure: each is asked, until one knows the message. False when none does. */
    public boolean noter(Accuse accuse) {
        return structures.toutes().stream()
                .anyMatch(structure -> EnStructure.<Boolean, RuntimeException>appeler(
                        structure,
                        new Acteur.Systeme(),
                        () -> Boolean.TRUE.equals(transaction.execute(_ -> ici(accuse)))));
    }

    private boolean ici(Accuse accuse) {
        record Connu(UUID id, @Nullable UUID jeune, String vers) {}
        Optional<Connu> connu = db
                .sql("""
                update envois.message
                   set etat = case when :remis then 'REMIS' else 'EN_ECHEC' end,
                       remis_le = case when :remis then cast(:le as timestamptz) end,
                       envoye_le = coalesce(envoye_le, :le),
                       raison = case when :remis then '' else 'non remis' end
                 where (etat in ('ENVOYE', 'REMIS') and references_recues[1] = :reference and vers = :vers)
                    or ((etat in ('EN_COURS', 'PEUT_ETRE') or etat in ('ENVOYE', 'REMIS') and references_recues[1] = id::text) and :court >= 0 and numero_court = :court and vers = :vers)
                returning id, jeune_id jeune, vers
                """)
                .param("remis", accuse.arrivee() == Arrivee.REMIS)
                .param("le", utc(horloge.instant()))
                .param("reference", accuse.reference())
                .param("court", accuse.numeroCourt())
                .param("vers", accuse.vers())
                .query(Connu.class)
                .list()
                .stream()
                .findFirst();
        connu.ifPresent(c -> {
            if (accuse.arrivee() == Arrivee.REMIS) {
                comptes.verifier(Canal.SMS, c.vers());
            } else if (comptes.refuser(Canal.SMS, c.vers(), horloge.instant()) == Comptes.ESSAIS_D_UN_MOYEN
                    && c.jeune() != null) {
                faits.publishEvent(
                        new MoyenADouter(EnStructure.structure(), c.id(), new JeuneId(c.jeune()), Canal.SMS));
            }
        });
        return connu.isPresent();
    }
}
