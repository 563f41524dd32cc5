package fr.coteacote.dossiers;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person can lean on, each with its proof and its voice; it comes before anything that is missing. */
@Component
public class Ressources {
    private final JdbcClient db;
    private final Clock horloge;

    Ressources(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** @param preuve how we know: a situation, a word, somebody who saw it; may be empty */
    @Transactional
    public UUID noter(JeuneId jeune, String quoi, String preuve, Voix voix) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.ressource (id, jeune_id, quoi, preuve, voix, ecrit_par, le)
                values (:id, :jeune, :quoi, :preuve, :voix, :par, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("quoi", quoi.strip())
                .param("preuve", preuve.strip())
                .param("voix", voix.name())
                .param("par", EnStructure.acteur().trace())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** One they still lean on. */
    public record Dite(UUID id, String quoi) {}

    @Transactional(readOnly = true)
    public List<Dite> dites(JeuneId jeune) {
        return db.sql(
                        "select id, quoi from dossiers.ressource where jeune_id = :jeune and retire_le is null order by le, id")
                .param("jeune", jeune.id())
                .query(Dite.class)
                .list();
    }

    /** The young person takes back any of them; the team, what the team wrote. True when it was taken back. */
    @Transactional
    public boolean retirer(UUID ressource, JeuneId jeune) {
        return db.sql("""
                update dossiers.ressource set retire_le = :le
                 where id = :id and jeune_id = :jeune and retire_le is null and (:tout or ecrit_par like 'equipe:%')
                """)
                        .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                        .param("id", ressource)
                        .param("jeune", jeune.id())
                        .param("tout", EnStructure.acteur() instanceof Acteur.Jeune)
                        .update()
                == 1;
    }

    /** Undoes a withdrawal. */
    @Transactional
    public void remettre(UUID ressource, JeuneId jeune) {
        db.sql("update dossiers.ressource set retire_le = null where id = :id and jeune_id = :jeune")
                .param("id", ressource)
                .param("jeune", jeune.id())
                .update();
    }
}
