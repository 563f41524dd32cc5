package fr.coteacote.agenda;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hours when somebody of the team receives, every week or every so many weeks, some days left out. */
@Component
public class Plages {
    private final JdbcClient db;

    Plages(JdbcClient db) {
        this.db = db;
    }

    public enum Usage {
        /** Visitors too book there. */
        TOUS("Tout le monde, même sans dossier"),
        ACCOMPAGNES("Les jeunes déjà accompagnés"),
        /** The door is open: nobody books, one comes. */
        SANS_RENDEZ_VOUS("Porte ouverte, sans rendez-vous");

        private final String libelle;

        Usage(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /**
     * @param minutes length of a meeting inside the range
     * @param semaines 1 for every week, 2 for every other week, counted from the week it begins
     */
    public record Plage(
            MembreId membre,
            LieuId lieu,
            DayOfWeek jour,
            LocalTime de,
            LocalTime a,
            int minutes,
            int semaines,
            Usage usage) {
        public Plage {
            if (!a.isAfter(de) || minutes < 10 || minutes > 240 || semaines < 1 || semaines > 8) {
                throw new IllegalArgumentException("plage impossible : %s - %s".formatted(de, a));
            }
        }

        public Plage(MembreId membre, LieuId lieu, DayOfWeek jour, LocalTime de, LocalTime a, int minutes) {
            this(membre, lieu, jour, de, a, minutes, 1, Usage.TOUS);
        }

        /** True when a range that began on {@code du} holds on this day. */
        boolean tientLe(LocalDate date, LocalDate du) {
            return date.getDayOfWeek() == jour && ChronoUnit.WEEKS.between(lundi(du), lundi(date)) % semaines == 0;
        }

        private static LocalDate lundi(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    @Transactional
    public UUID ouvrir(Plage plage, LocalDate du) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into agenda.plage (id, membre_id, lieu_id, jour, de, a, minutes, du, semaines, usage)
                values (:id, :membre, :lieu, :jour, :de, :a, :minutes, :du, :semaines, :usage)
                """)
                .param("id", id)
                .param("membre", plage.membre().id())
                .param("lieu", plage.lieu().id())
                .param("jour", plage.jour().getValue())
                .param("de", plage.de())
                .param("a", plage.a())
                .param("minutes", plage.minutes())
                .param("du", du)
                .param("semaines", plage.semaines())
                .param("usage", plage.usage().name())
                .update();
        return id;
    }

    /** No longer holds from that day on; meetings already planned stay. */
    @Transactional
    public boolean arreter(UUID plage, MembreId membre, LocalDate jour) {
        return db.sql("""
                update agenda.plage set au = :veille
                 where id = :id and membre_id = :membre and (au is null or au > :veille)
                """)
                        .param("veille", jour.minusDays(1))
                        .param("id", plage)
                        .param("membre", membre.id())
                        .update()
                == 1;
    }

    /** Holds again after {@link #arreter}: the gesture that undoes it. */
    @Transactional
    public boolean reprendre(UUID plage, MembreId membre) {
        return db.sql("update agenda.plage set au = null where id = :id and membre_id = :membre and au is not null")
                        .param("id", plage)
                        .param("membre", membre.id())
                        .update()
                == 1;
    }

    /** That day alone, the range does not hold. */
    @Transactional
    public boolean sauter(UUID plage, MembreId membre, LocalDate jour) {
        return db.sql("""
                insert into agenda.plage_exception (plage_id, jour)
                select id, :jour from agenda.plage where id = :id and membre_id = :membre
                on conflict do nothing
                """)
                        .param("id", plage)
                        .param("membre", membre.id())
                        .param("jour", jour)
                        .update()
                == 1;
    }

    @Transactional
    public void tenir(UUID plage, MembreId membre, LocalDate jour) {
        db.sql("""
                delete from agenda.plage_exception x
                 where x.plage_id = :id and x.jour = :jour
                   and exists (select from agenda.plage p where p.id = :id and p.membre_id = :membre)
                """)
                .param("id", plage)
                .param("membre", membre.id())
                .param("jour", jour)
                .update();
    }
}
