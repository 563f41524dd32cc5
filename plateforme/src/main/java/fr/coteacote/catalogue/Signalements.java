package fr.coteacote.catalogue;

import fr.coteacote.socle.Identifiants;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Something closed or wrong, said in one tap by anybody. Two people saying so ask the team to check. */
@Component
public class Signalements {
    static final int ENSEMBLE = 2;

    private final JdbcClient db;
    private final Clock horloge;

    Signalements(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Quoi {
        FINI,
        FAUX
    }

    /** @param corrigeable typed by the team, which may correct it */
    public record AVerifier(String possible, String titre, int finis, int faux, boolean corrigeable) {}

    /** @param marque tells two people apart without saying who they are: the same one counts once */
    @Transactional
    public void signaler(String possible, String titre, Quoi quoi, UUID marque) {
        db.sql("""
                insert into catalogue.signalement (id, possible, titre, quoi, marque, le)
                values (:id, :possible, :titre, :quoi, md5(:marque), :le) on conflict do nothing
                """)
                .param("id", Identifiants.nouveau())
                .param("possible", possible)
                .param("titre", titre)
                .param("quoi", quoi.name())
                .param("marque", possible + marque)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public List<AVerifier> aVerifier() {
        return db.sql("""
                select g.possible, max(g.titre), count(*) filter (where quoi = 'FINI'), count(*) filter (where quoi = 'FAUX'),
                       exists (select from catalogue.sienne s where s.cle = g.possible and s.saisie is not null)
                  from catalogue.signalement g where regarde_le is null
                 group by g.possible having count(*) >= :ensemble order by count(*) desc, g.possible
                """)
                .param("ensemble", ENSEMBLE)
                .query((l, _) ->
                        new AVerifier(l.getString(1), l.getString(2), l.getInt(3), l.getInt(4), l.getBoolean(5)))
                .list();
    }

    /** The team has looked: what was said so far asks nothing more. */
    @Transactional
    public void regarder(String possible) {
        db.sql("update catalogue.signalement set regarde_le = :le where possible = :possible and regarde_le is null")
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("possible", possible)
                .update();
    }

    void oublierLesAnciens() {
        db.sql("delete from catalogue.signalement where le < :limite")
                .param("limite", horloge.instant().atOffset(ZoneOffset.UTC).minusMonths(12))
                .update();
    }
}
