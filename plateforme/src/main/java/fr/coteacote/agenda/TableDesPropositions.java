package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.ModifieEntreTemps;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hours proposed: a proposal that nobody took leaves no trace, it was never a meeting. */
@Component
class TableDesPropositions {
    private final JdbcClient db;

    TableDesPropositions(JdbcClient db) {
        this.db = db;
    }

    void planifier(RendezVous.Corps corps) {
        int lignes = db.sql("""
                update agenda.rendez_vous
                   set etat = 'PLANIFIE', vient = true, proposition_id = null, tenu_jusque = null, version = version + 1
                 where id = :id and version = :version and etat = 'PROPOSE'
                """)
                .param("id", corps.id().id())
                .param("version", corps.version())
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("proposition");
        }
    }

    void retirer(JeuneId jeune) {
        db.sql("delete from agenda.rendez_vous where jeune_id = :jeune and etat = 'PROPOSE'")
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void oublierLesPassees(Instant maintenant) {
        db.sql("delete from agenda.rendez_vous where etat = 'PROPOSE' and tenu_jusque <= :maintenant")
                .param("maintenant", utc(maintenant))
                .update();
    }

    /** Hours proposed that nobody chose in time: who comes then, and the room, are free again for who asks. */
    void oublierCellesQuiGenent(Instant debut, Instant fin, Instant maintenant) {
        db.sql("""
                delete from agenda.rendez_vous
                 where etat = 'PROPOSE' and tenu_jusque <= :maintenant and debut < :fin and fin > :debut
                """)
                .param("maintenant", utc(maintenant))
                .param("debut", utc(debut))
                .param("fin", utc(fin))
                .update();
    }

    /** Another hour was agreed with the same person: those still proposed have had their answer. */
    void remplacer(JeuneId jeune, MembreId membre, boolean parLeJeune) {
        db.sql("""
                delete from agenda.rendez_vous
                 where jeune_id = :jeune and etat = 'PROPOSE' and (membre_id = :membre or :lui)
                """)
                .param("jeune", jeune.id())
                .param("membre", membre.id())
                .param("lui", parLeJeune)
                .update();
    }
}
