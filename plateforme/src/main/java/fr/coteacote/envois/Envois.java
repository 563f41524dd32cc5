package fr.coteacote.envois;

import static fr.coteacote.envois.TableDesEnvois.utc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts a message in the outbox; asked twice with the same key, it is written once. */
@Component
public class Envois {
    private final JdbcClient db;
    private final Clock horloge;
    private final ObjectProvider<Tournee> tournee;

    Envois(JdbcClient db, Clock horloge, ObjectProvider<Tournee> tournee) {
        this.db = db;
        this.horloge = horloge;
        this.tournee = tournee;
    }

    public enum Canal {
        SMS,
        COURRIEL
    }

    public enum Nature {
        /** Asked for by the person who waits for it, or a matter of safety: nothing holds it back. */
        VITAL,
        /** Written by somebody, to somebody. */
        ECRIT,
        AUTOMATIQUE
    }

    /**
     * @param cle what makes this message unique: the act it follows
     * @param vers telephone in E.164, or e-mail address
     * @param objet subject of an e-mail; empty for a text message
     * @param texte no theme, no scheme, no reason (DOMAINE §7.8): a link to the protected space
     */
    public record Message(String cle, Canal canal, String vers, Optional<JeuneId> jeune, String objet, String texte) {}

    /**
     * @param avant past this hour it means nothing any more, and is dropped
     * @param repondreA address that answers are to be written to, or empty
     */
    public record Consigne(Nature nature, Optional<Instant> avant, String repondreA) {
        public static Consigne de(Nature nature) {
            return new Consigne(nature, Optional.empty(), "");
        }
    }

    @Transactional
    public void envoyer(Message message) {
        ecrire(message, Consigne.de(Nature.AUTOMATIQUE));
    }

    @Transactional
    public void envoyer(Message message, Consigne consigne) {
        ecrire(message, consigne);
    }

    private void ecrire(Message message, Consigne consigne) {
        UUID id = Identifiants.nouveau();
        var maintenant = horloge.instant();
        db.sql("""
                insert into envois.message (id, cle, canal, vers, jeune_id, objet, texte, cree_le, nature, prochain_le, perime_le,
                                            repondre_a, numero_court)
                values (:id, :cle, :canal, :vers, :jeune, :objet, :texte, :le, :nature, :le, :avant, :repondre, :court)
                on conflict do nothing
                """)
                .param("id", id)
                .param("cle", message.cle())
                .param("canal", message.canal().name())
                .param("vers", message.vers())
                .param("jeune", message.jeune().map(JeuneId::id).orElse(null))
                .param("objet", message.objet())
                .param("texte", message.texte())
                .param("le", utc(maintenant))
                .param("nature", consigne.nature().name())
                .param(
                        "avant",
                        consigne.avant().map(TableDesEnvois::utc).orElse(null),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("repondre", consigne.repondreA())
                .param("court", (int) (id.getLeastSignificantBits() & 0xFFFF))
                .update();
        reveiller();
    }

    /** The node that writes a message carries it at once, without waiting for its next round. */
    private void reveiller() {
        var structure = EnStructure.structure();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tournee.ifAvailable(t -> t.reveiller(structure));
            }
        });
    }

    /** True when a message with this key is already in the outbox. */
    @Transactional(readOnly = true)
    public boolean connait(String cle) {
        return db.sql("select exists (select from envois.message where cle = :cle)")
                .param("cle", cle)
                .query(Boolean.class)
                .single();
    }

    /** What has not left yet no longer will. */
    @Transactional
    public void annuler(String cle) {
        db.sql("update envois.message set etat = 'ANNULE' where cle = :cle and etat = 'A_ENVOYER'")
                .param("cle", cle)
                .update();
    }

    /** The last message of this kind written to this person: its key. */
    @Transactional(readOnly = true)
    public Optional<String> derniere(JeuneId jeune, String debutDeCle) {
        return db.sql("""
                select cle from envois.message
                 where jeune_id = :jeune and starts_with(cle, :debut) order by cree_le desc limit 1
                """)
                .param("jeune", jeune.id())
                .param("debut", debutDeCle)
                .query(String.class)
                .optional();
    }

    /** How many messages nobody wrote by hand left for this person since then. */
    @Transactional(readOnly = true)
    public int automatiquesDepuis(JeuneId jeune, Instant depuis) {
        return db.sql("""
                select count(*) from envois.message
                 where jeune_id = :jeune and nature = 'AUTOMATIQUE' and envoye_le > :depuis
                """)
                .param("jeune", jeune.id())
                .param("depuis", utc(depuis))
                .query(Integer.class)
                .single();
    }
}
