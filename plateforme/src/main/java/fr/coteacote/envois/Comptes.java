package fr.coteacote.envois;

import static fr.coteacote.envois.TableDesEnvois.utc;

import fr.coteacote.envois.Envois.Canal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Text messages counted, under the ceiling a structure gives itself; numbers that were refused. */
@Component
public class Comptes {
    /** A number refused this many times is no longer written to. */
    static final int ESSAIS_D_UN_MOYEN = 2;

    private final JdbcClient db;

    Comptes(JdbcClient db) {
        this.db = db;
    }

    /** The ceiling of each month from this one on; empty: none. */
    @Transactional
    public void plafonner(LocalDate jour, Optional<Integer> segments) {
        db.sql("""
                insert into envois.compte_sms (mois, plafond) values (:mois, :plafond)
                on conflict on constraint compte_sms_pkey do update set plafond = excluded.plafond
                """)
                .param("mois", jour.withDayOfMonth(1))
                .param("plafond", segments.orElse(null), Types.INTEGER)
                .update();
    }

    void compter(Instant quand, int segments) {
        db.sql("""
                insert into envois.compte_sms (mois, segments, plafond)
                values (:mois, :segments, (select plafond from envois.compte_sms where mois < :mois order by mois desc limit 1))
                on conflict on constraint compte_sms_pkey do update set segments = envois.compte_sms.segments + excluded.segments
                """).param("mois", mois(quand)).param("segments", segments).update();
    }

    boolean plafondAtteint(Instant quand) {
        return db.sql("""
                select coalesce((select segments >= plafond from envois.compte_sms where mois = :mois and plafond is not null), false)
                """).param("mois", mois(quand)).query(Boolean.class).single();
    }

    /** True after too many refusals, until somebody has checked it. */
    @Transactional(readOnly = true)
    public boolean enDoute(Canal canal, String vers) {
        return db.sql("""
                select exists (select from envois.moyen_en_doute where canal = :canal and vers = :vers and echecs >= :essais)
                """)
                .param("canal", canal.name())
                .param("vers", vers)
                .param("essais", ESSAIS_D_UN_MOYEN)
                .query(Boolean.class)
                .single();
    }

    /** One more refusal; how many there were. */
    int refuser(Canal canal, String vers, Instant quand) {
        return db.sql("""
                insert into envois.moyen_en_doute (canal, vers, echecs, dernier_le) values (:canal, :vers, 1, :le)
                on conflict on constraint moyen_en_doute_pkey
                do update set echecs = envois.moyen_en_doute.echecs + 1, dernier_le = excluded.dernier_le
                returning echecs
                """)
                .param("canal", canal.name())
                .param("vers", vers)
                .param("le", utc(quand))
                .query(Integer.class)
                .single();
    }

    /** It was checked, or it answered: it serves again. */
    @Transactional
    public void verifier(Canal canal, String vers) {
        db.sql("delete from envois.moyen_en_doute where canal = :canal and vers = :vers")
                .param("canal", canal.name())
                .param("vers", vers)
                .update();
    }

    private static LocalDate mois(Instant quand) {
        return LocalDate.ofInstant(quand, ZoneOffset.UTC).withDayOfMonth(1);
    }
}
