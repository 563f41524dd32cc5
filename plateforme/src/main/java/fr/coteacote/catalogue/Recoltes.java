package fr.coteacote.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Harvests of public offers, one for the installation: whose turn it is, what the last one said. */
@Component
public class Recoltes {
    /** The licence asks for a refresh at least every 24 hours. */
    private static final Duration ENTRE_DEUX = Duration.ofHours(20);
    /** After a failure, another structure's night tries again, a few times and not at once. */
    private static final Duration AVANT_DE_REESSAYER = Duration.ofMinutes(10);

    private static final int ESSAIS = 4;

    private final JdbcClient db;
    private final Clock horloge;

    Recoltes(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Issue {
        FAITE,
        /** A question was too wide for the producer: the rest is there, and nothing was withdrawn. */
        EN_PARTIE,
        PRODUCTEUR_MUET,
        ILLISIBLE,
        NON_ECRITE;

        boolean bonne() {
            return this == FAITE || this == EN_PARTIE;
        }
    }

    /** @param bonne when offers were last refreshed; empty before the first time */
    public record Derniere(Issue issue, Instant le, Optional<Instant> bonne) {}

    /** True for one night among all those of the installation. */
    @Transactional
    public boolean prendreSonTour() {
        var maintenant = maintenant();
        return db.sql("""
                update catalogue.mouvement_partage
                   set recolte_le = :le, recolte_essais = case when recolte_le >= :hier then recolte_essais + 1 else 1 end
                 where recolte_le is null or recolte_le < :hier
                    or recolte_essais between 1 and :essais and recolte_le <= :tout_a_l_heure
                """)
                        .param("le", maintenant)
                        .param("hier", maintenant.minus(ENTRE_DEUX))
                        .param("tout_a_l_heure", maintenant.minus(AVANT_DE_REESSAYER))
                        .param("essais", ESSAIS - 1)
                        .update()
                == 1;
    }

    @Transactional
    public void dire(Issue issue) {
        db.sql("""
                update catalogue.mouvement_partage
                   set recolte_dite = :dite, recolte_essais = case when :bonne then 0 else recolte_essais end,
                       recolte_bonne_le = case when :bonne then :le else recolte_bonne_le end
                """)
                .param("dite", issue.name())
                .param("bonne", issue.bonne())
                .param("le", maintenant())
                .update();
    }

    /** Empty where nothing was ever harvested. */
    @Transactional(readOnly = true)
    public Optional<Derniere> derniere() {
        return db.sql("""
                select recolte_dite, recolte_le, recolte_bonne_le from catalogue.mouvement_partage
                 where recolte_dite <> '' and recolte_le is not null
                """).query(Recoltes::lue).optional();
    }

    private static Derniere lue(ResultSet l, int rang) throws SQLException {
        return new Derniere(
                Issue.valueOf(l.getString(1)),
                l.getObject(2, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(instant(l.getObject(3, OffsetDateTime.class))));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime le) {
        return le == null ? null : le.toInstant();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
