package fr.coteacote.echanges;

import fr.coteacote.echanges.Conversations.Ecrit;
import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.envois.Reception.Recu;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages of people nobody recognises wait here; somebody says who it is, or puts them aside. */
@Component
public class BoiteCommune {
    private final JdbcClient db;
    private final Clock horloge;
    private final Conversations conversations;

    BoiteCommune(JdbcClient db, Clock horloge, Conversations conversations) {
        this.db = db;
        this.horloge = horloge;
        this.conversations = conversations;
    }

    @Transactional
    public void recevoir(UUID id, Recu recu) {
        db.sql("""
                insert into echanges.inconnu (id, canal, de, texte, le) values (:id, :canal, :de, :texte, :le)
                on conflict do nothing
                """)
                .param("id", id)
                .param("canal", recu.canal().name())
                .param("de", recu.de())
                .param("texte", recu.texte())
                .param("le", maintenant())
                .update();
    }

    private record Attend(String canal, String texte) {}

    /** It is this person's: it goes to their conversation. */
    @Transactional
    public void rattacher(UUID id, JeuneId jeune) {
        var message = db.sql("""
                update echanges.inconnu set traite_le = :le, traite_par = :par, jeune_id = :jeune
                 where id = :id and traite_le is null returning canal, texte
                """)
                .param("le", maintenant())
                .param("par", EnStructure.acteur().trace())
                .param("jeune", jeune.id())
                .param("id", id)
                .query(Attend.class)
                .optional()
                .orElseThrow(() -> new Introuvable("message"));
        conversations.duJeune(jeune, Ecrit.de(message.texte()), Voie.valueOf(message.canal()), Optional.of(id));
    }

    @Transactional
    public void ecarter(UUID id) {
        db.sql("update echanges.inconnu set traite_le = :le, traite_par = :par where id = :id and traite_le is null")
                .param("le", maintenant())
                .param("par", EnStructure.acteur().trace())
                .param("id", id)
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
