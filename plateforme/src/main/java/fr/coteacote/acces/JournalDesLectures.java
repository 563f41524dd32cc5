package fr.coteacote.acces;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who read whose file, when, and why: the young person reads it too.
 *
 * <p>Out of one's portfolio a reason is asked first; it holds for the day.
 */
@Component
public class JournalDesLectures {
    private final JdbcClient db;
    private final Clock horloge;

    JournalDesLectures(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** Notes a reading in one's own portfolio, once a day. */
    @Transactional
    public void noter(JeuneId jeune, MembreId membre, LocalDate jour, String quoi) {
        inserer(jeune, membre, jour, quoi, false, "");
    }

    /** Says why somebody else's file is opened today. */
    @Transactional
    public void motiver(JeuneId jeune, MembreId membre, LocalDate jour, String motif) {
        inserer(jeune, membre, jour, "dossier", true, motif);
    }

    private void inserer(JeuneId jeune, MembreId membre, LocalDate jour, String quoi, boolean hors, String motif) {
        db.sql("""
                insert into acces.lecture (id, jeune_id, membre_id, le, jour, quoi, hors_portefeuille, motif)
                values (:id, :jeune, :membre, :le, :jour, :quoi, :hors, :motif)
                on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("membre", membre.id())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("jour", jour)
                .param("quoi", quoi)
                .param("hors", hors)
                .param("motif", motif.strip())
                .update();
    }
}
