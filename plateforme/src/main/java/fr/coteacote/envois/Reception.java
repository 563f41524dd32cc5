package fr.coteacote.envois;

import static fr.coteacote.envois.TableDesEnvois.utc;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.StructureId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What comes from outside is kept once, in the structure that wrote last to that number, or that the address names. */
@Component
public class Reception {
    /** How long the same words from the same person are one message, when nothing numbers them. */
    static final Duration DEUX_FOIS = Duration.ofMinutes(1);

    private final JdbcClient db;
    private final Clock horloge;
    private final Structures structures;
    private final TransactionTemplate transaction;
    private final Comptes comptes;
    private final ApplicationEventPublisher faits;

    Reception(
            JdbcClient db,
            Clock horloge,
            Structures structures,
            TransactionTemplate transaction,
            Comptes comptes,
            ApplicationEventPublisher faits) {
        this.db = db;
        this.horloge = horloge;
        this.structures = structures;
        this.transaction = transaction;
        this.comptes = comptes;
        this.faits = faits;
    }

    /**
     * @param cle what makes it unique at the provider: received twice, it is kept once
     * @param pour the secret part of the address it was written to, starting with the structure's number; or empty
     */
    public record Recu(String cle, Canal canal, String de, String pour, String texte) {
        /** From a line that numbers nothing: the same words from the same person within a minute are one message. */
        public static Recu sansNumero(Canal canal, String de, String texte) {
            return new Recu("", canal, de, "", texte);
        }
    }

    /** True once it is kept; a provider that hears false or nothing gives it again. */
    public boolean recevoir(Recu recu) {
        return chez(recu)
                .map(structure -> EnStructure.<Boolean, RuntimeException>appeler(
                        structure, new Acteur.Systeme(), () -> garder(recu)))
                .orElse(false);
    }

    private boolean garder(Recu recu) {
        transaction.executeWithoutResult(_ -> {
            UUID id = Identifiants.nouveau();
            if (recu.cle().isEmpty() && vientDEtreDit(recu)) {
                return;
            }
            int nouveau = db.sql("""
                    insert into envois.recu (id, cle, canal, de, pour, texte, le)
                    values (:id, :cle, :canal, :de, :pour, :texte, :le) on conflict do nothing
                    """)
                    .param("id", id)
                    .param("cle", recu.cle().isEmpty() ? id.toString() : recu.cle())
                    .param("canal", recu.canal().name())
                    .param("de", recu.de())
                    .param("pour", recu.pour())
                    .param("texte", recu.texte())
                    .param("le", utc(horloge.instant()))
                    .update();
            if (nouveau == 1) {
                comptes.verifier(recu.canal(), recu.de());
                faits.publishEvent(new MessageArrive(EnStructure.structure(), id));
            }
        });
        return true;
    }

    /** Two nodes may be given it at once: one waits for the other. */
    private boolean vientDEtreDit(Recu recu) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:dit, 0))")
                .param("dit", recu.de() + recu.texte())
                .query((_, _) -> true)
                .single();
        return db.sql("""
                select exists (select from envois.recu where canal = :canal and de = :de and texte = :texte and le > :depuis)
                """)
                .param("canal", recu.canal().name())
                .param("de", recu.de())
                .param("texte", recu.texte())
                .param("depuis", utc(horloge.instant().minus(DEUX_FOIS)))
                .query(Boolean.class)
                .single();
    }

    private Optional<StructureId> chez(Recu recu) {
        int tiret = recu.pour().indexOf('-');
        if (tiret > 0 && recu.pour().substring(0, tiret).matches("\\d{1,9}")) {
            return structures
                    .parNumero(Integer.parseInt(recu.pour().substring(0, tiret)))
                    .map(s -> s.id());
        }
        record Dernier(StructureId structure, OffsetDateTime le) {}
        return structures.toutes().stream()
                .flatMap(s -> dernierEcrit(s, recu.de()).map(le -> new Dernier(s, le)).stream())
                .max(Comparator.comparing(Dernier::le))
                .map(Dernier::structure)
                .or(() -> structures.parDefaut().map(s -> s.id()));
    }

    private Optional<OffsetDateTime> dernierEcrit(StructureId structure, String vers) {
        return EnStructure.<Optional<OffsetDateTime>, RuntimeException>appeler(
                structure,
                new Acteur.Systeme(),
                () -> java.util.Objects.requireNonNull(transaction.execute(_ -> db.sql(
                                "select cree_le from envois.message where vers = :vers order by cree_le desc limit 1")
                        .param("vers", vers)
                        .query(OffsetDateTime.class)
                        .optional())));
    }

    /** What was received, for whoever heard of it. */
    @Transactional(readOnly = true)
    public Recu lire(UUID id) {
        return db.sql("select cle, canal, de, pour, texte from envois.recu where id = :id")
                .param("id", id)
                .query(Recu.class)
                .single();
    }
}
