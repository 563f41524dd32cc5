package fr.coteacote.echanges;

import fr.coteacote.acces.Secrets;
import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Conversations and their messages, as rows; called inside a transaction. */
@Component
class TableDesConversations {
    private final JdbcClient db;
    private final Clock horloge;

    TableDesConversations(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    boolean inserer(
            UUID id,
            JeuneId jeune,
            String voix,
            Optional<MembreId> membre,
            Ecrit ecrit,
            Voie voie,
            boolean enClair,
            Optional<UUID> recu,
            Optional<UUID> diffusion) {
        return db.sql("""
                insert into echanges.message (id, jeune_id, voix, membre_id, texte, canal, en_clair, document_id, recu_id, diffusion_id, le)
                values (:id, :jeune, :voix, :membre, :texte, :canal, :clair, :document, :recu, :diffusion, :le)
                on conflict on constraint une_fois_par_recu do nothing
                """)
                        .param("id", id)
                        .param("jeune", jeune.id())
                        .param("voix", voix)
                        .param("membre", membre.map(MembreId::id).orElse(null), Types.OTHER)
                        .param("texte", ecrit.texte())
                        .param("canal", voie.name())
                        .param("clair", enClair)
                        .param("document", ecrit.document().orElse(null), Types.OTHER)
                        .param("recu", recu.orElse(null), Types.OTHER)
                        .param("diffusion", diffusion.orElse(null), Types.OTHER)
                        .param("le", maintenant())
                        .update()
                == 1;
    }

    void ouvrir(JeuneId jeune) {
        db.sql("""
                insert into echanges.conversation (jeune_id, secret, ouverte_le, dernier_le) values (:jeune, :secret, :le, :le)
                on conflict on constraint conversation_pkey do nothing
                """)
                .param("jeune", jeune.id())
                .param("secret", Secrets.nouveau(EnStructure.structure()))
                .param("le", maintenant())
                .update();
    }

    /** One at a time for this person, until the end of the transaction. */
    void reserver(JeuneId jeune) {
        ouvrir(jeune);
        db.sql("select secret from echanges.conversation where jeune_id = :jeune for update")
                .param("jeune", jeune.id())
                .query(String.class)
                .single();
    }

    String secret(JeuneId jeune) {
        return db.sql("select secret from echanges.conversation where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query(String.class)
                .single();
    }

    /** True when there was something unread. */
    boolean lu(String colonne, JeuneId jeune) {
        return db.sql("""
                update echanges.conversation set %1$s = :le
                 where jeune_id = :jeune and (%1$s is null or %1$s < dernier_le)
                """.formatted(colonne))
                        .param("le", maintenant())
                        .param("jeune", jeune.id())
                        .update()
                == 1;
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
