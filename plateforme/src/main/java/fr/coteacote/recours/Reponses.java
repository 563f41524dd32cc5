package fr.coteacote.recours;

import fr.coteacote.droits.Question;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was answered, when, and by whom: the young person alone, or together with somebody of the team. */
@Component
public class Reponses {
    /** DOMAINE §7: resources are kept twelve months. */
    static final int MOIS_GARDES = 12;

    private final JdbcClient db;
    private final Clock horloge;

    Reponses(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** Who said it. */
    public sealed interface Voix {
        record Jeune() implements Voix {}

        record Ensemble(MembreId avec) implements Voix {}
    }

    public record Reponse(String question, String choix, LocalDate diteLe, boolean ensemble) {}

    /** False when the question or the choice does not exist: nothing is kept. */
    @Transactional
    public boolean repondre(JeuneId jeune, String question, String choix, Voix voix) {
        var connue = ChoixPossibles.lire(question).filter(q -> ChoixPossibles.existe(q, choix));
        connue.ifPresent(q -> garder(jeune, q, choix, voix));
        return connue.isPresent();
    }

    private void garder(JeuneId jeune, Question question, String choix, Voix voix) {
        var le = horloge.instant().atOffset(ZoneOffset.UTC);
        db.sql("""
                update recours.reponse set remplacee_le = :le
                 where jeune_id = :jeune and question = :question and remplacee_le is null
                """)
                .param("le", le)
                .param("jeune", jeune.id())
                .param("question", question.name())
                .update();
        db.sql("""
                insert into recours.reponse (id, jeune_id, question, choix, voix, membre_id, dit_le)
                values (:id, :jeune, :question, :choix, :voix, :membre, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("question", question.name())
                .param("choix", choix)
                .param("voix", voix instanceof Voix.Jeune ? "JEUNE" : "ENSEMBLE")
                .param("membre", voix instanceof Voix.Ensemble(var avec) ? avec.id() : null)
                .param("le", le)
                .update();
    }

    /** Those that hold today, in the order they were given. */
    @Transactional(readOnly = true)
    public List<Reponse> de(JeuneId jeune) {
        return db.sql("""
                select question, choix, dit_le, voix from recours.reponse
                 where jeune_id = :jeune and remplacee_le is null order by dit_le, id
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Reponse(
                        l.getString(1),
                        l.getString(2),
                        l.getObject(3, OffsetDateTime.class).toLocalDate(),
                        l.getString(4).equals("ENSEMBLE")))
                .list();
    }

    List<JeuneId> quiOntRepondu() {
        return db
                .sql("select distinct jeune_id from recours.reponse where remplacee_le is null order by 1")
                .query(UUID.class)
                .list()
                .stream()
                .map(JeuneId::new)
                .toList();
    }

    void oublierLesAnciennes() {
        db.sql("delete from recours.reponse where dit_le < :limite")
                .param("limite", horloge.instant().atOffset(ZoneOffset.UTC).minusMonths(MOIS_GARDES))
                .update();
    }
}
