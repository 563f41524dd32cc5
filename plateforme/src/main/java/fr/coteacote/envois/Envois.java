package fr.coteacote.envois;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a message in the outbox; asked twice with the same key, it is written once. */
@Component
public class Envois {
    private final JdbcClient db;
    private final Clock horloge;

    Envois(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Canal {
        SMS,
        COURRIEL
    }

    /**
     * @param cle what makes this message unique: the act it follows
     * @param vers telephone in E.164, or e-mail address
     * @param objet subject of an e-mail; empty for a text message
     * @param texte no theme, no scheme, no reason (DOMAINE §7.8): a link to the protected space
     */
    public record Message(String cle, Canal canal, String vers, Optional<JeuneId> jeune, String objet, String texte) {}

    @Transactional
    public void envoyer(Message message) {
        db.sql("""
                insert into envois.message (id, cle, canal, vers, jeune_id, objet, texte, cree_le)
                values (:id, :cle, :canal, :vers, :jeune, :objet, :texte, :le)
                on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("cle", message.cle())
                .param("canal", message.canal().name())
                .param("vers", message.vers())
                .param("jeune", message.jeune().map(JeuneId::id).orElse(null))
                .param("objet", message.objet())
                .param("texte", message.texte())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** True when a message with this key is already in the outbox. */
    @Transactional(readOnly = true)
    public boolean connait(String cle) {
        return db.sql("select exists (select from envois.message where cle = :cle)")
                .param("cle", cle)
                .query(Boolean.class)
                .single();
    }
}
