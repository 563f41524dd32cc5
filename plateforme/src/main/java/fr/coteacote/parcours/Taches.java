package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team must do for somebody before a date; never a charge of the young person. */
@Component
public class Taches {
    private final JdbcClient db;
    private final Clock horloge;

    Taches(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /**
     * @param pour who does it; empty: whoever accompanies, or the team
     * @param objet what it is about: one open task for each, a second call adds nothing
     */
    public record Tache(JeuneId jeune, Optional<MembreId> pour, Optional<UUID> objet, String quoi, LocalDate avant) {}

    @Transactional
    public void confier(Tache tache) {
        db.sql("""
                insert into parcours.tache (id, jeune_id, membre_id, objet_id, quoi, avant, le)
                values (:id, :jeune, :membre, :objet, :quoi, :avant, :le)
                on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", tache.jeune().id())
                .param("membre", tache.pour().map(MembreId::id).orElse(null))
                .param("objet", tache.objet().orElse(null))
                .param("quoi", tache.quoi())
                .param("avant", tache.avant())
                .param("le", utc(horloge.instant()))
                .update();
    }

    /** Done by this colleague; true when it was theirs, or nobody's. */
    @Transactional
    public boolean faire(UUID tache, MembreId par) {
        return db.sql("""
                update parcours.tache set faite_le = :le, faite_par = :par
                 where id = :id and faite_le is null and (membre_id is null or membre_id = :membre)
                """)
                        .param("le", utc(horloge.instant()))
                        .param("par", EnStructure.acteur().trace())
                        .param("id", tache)
                        .param("membre", par.id())
                        .update()
                == 1;
    }

    /** What it was about is settled. */
    @Transactional
    public void reglee(UUID objet) {
        db.sql("""
                update parcours.tache set faite_le = :le, faite_par = :par where objet_id = :objet and faite_le is null
                """)
                .param("le", utc(horloge.instant()))
                .param("par", EnStructure.acteur().trace())
                .param("objet", objet)
                .update();
    }

    /** Undoes « fait ». */
    @Transactional
    public void defaire(UUID tache, MembreId par) {
        db.sql("""
                update parcours.tache set faite_le = null, faite_par = null
                 where id = :id and (membre_id is null or membre_id = :membre)
                """).param("id", tache).param("membre", par.id()).update();
    }
}
