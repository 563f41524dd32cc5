package fr.coteacote.dossiers;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody answers beside a text: a correction, a precision. The text itself stays its author's. */
@Component
public class Reponses {
    private final JdbcClient db;
    private final Clock horloge;

    Reponses(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Objet {
        RESSOURCE,
        JALON,
        BESOIN,
        PISTE,
        ACTION,
        PAS,
        NOTE,
        RENCONTRE,
        REFORMULATION
    }

    @Transactional
    public UUID repondre(JeuneId jeune, Objet objet, UUID a, String texte) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.reponse (id, jeune_id, objet, objet_id, texte, ecrit_par, le)
                values (:id, :jeune, :objet, :a, :texte, :par, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("objet", objet.name())
                .param("a", a)
                .param("texte", texte.strip())
                .param("par", EnStructure.acteur().trace())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Its author takes it back. */
    @Transactional
    public void retirer(UUID reponse, JeuneId jeune) {
        db.sql("delete from dossiers.reponse where id = :id and jeune_id = :jeune and ecrit_par = :par")
                .param("id", reponse)
                .param("jeune", jeune.id())
                .param("par", EnStructure.acteur().trace())
                .update();
    }
}
