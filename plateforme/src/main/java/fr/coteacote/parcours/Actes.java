package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team does that nobody sees: one tap, without a length, and no count by colleague exists (S1-52). */
@Component
public class Actes {
    private final JdbcClient db;
    private final Clock horloge;

    Actes(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Nature {
        ECOUTE("Écouté"),
        ATTENTE("Attendu avec"),
        MEDIATION("Fait le lien avec un service"),
        PRESENCE("Été là, sur place"),
        LIEN("Donné un signe");

        private final String libelle;

        Nature(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    @Transactional
    public UUID noter(JeuneId jeune, MembreId par, Nature nature) {
        UUID id = Identifiants.nouveau();
        db.sql(
                        "insert into parcours.acte (id, jeune_id, membre_id, nature, le) values (:id, :jeune, :membre, :nature, :le)")
                .param("id", id)
                .param("jeune", jeune.id())
                .param("membre", par.id())
                .param("nature", nature.name())
                .param("le", utc(horloge.instant()))
                .update();
        return id;
    }

    /** Its author takes it back. */
    @Transactional
    public void retirer(UUID acte, JeuneId jeune, MembreId par) {
        db.sql("""
                update parcours.acte set retire_le = :le
                 where id = :id and jeune_id = :jeune and membre_id = :membre and retire_le is null
                """)
                .param("le", utc(horloge.instant()))
                .param("id", acte)
                .param("jeune", jeune.id())
                .param("membre", par.id())
                .update();
    }
}
