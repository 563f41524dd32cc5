package fr.coteacote.acces;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Scellement;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts tries, for all nodes together.
 *
 * <p>What is counted is never kept: the database sees a keyed fingerprint that changes every day.
 */
@Component
@EnableConfigurationProperties(ReglagesDesLimites.class)
public class Limites {
    private static final long MENAGE_NS = TimeUnit.HOURS.toNanos(1);

    private final PostgreSQLSelectForUpdateBasedProxyManager<Long> seaux;
    private final ReglagesDesLimites reglages;
    private final Scellement scellement;
    private final Clock horloge;
    private final AtomicLong dernierMenage = new AtomicLong(System.nanoTime());

    Limites(DataSource source, ReglagesDesLimites reglages, Scellement scellement, Clock horloge) {
        this.reglages = reglages;
        this.scellement = scellement;
        this.horloge = horloge;
        seaux = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .table("socle.limite")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(new Heure(horloge))
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    /** Counts one try of this door by whoever {@code qui} designates; past the limit, asks to wait. */
    public void prendre(Limite limite, String qui) {
        int nombre = reglages.nombre(limite);
        if (nombre > 0 && !seau(limite, qui, nombre)) {
            throw new TropDEssais();
        }
    }

    /** The right person came in: their earlier tries no longer count. */
    public void oublier(Limite limite, String qui) {
        seaux.removeProxy(cle(limite, qui));
    }

    private boolean seau(Limite limite, String qui, int nombre) {
        menage();
        return seaux.getProxy(cle(limite, qui), () -> configuration(limite, nombre))
                .tryConsume(1);
    }

    private static BucketConfiguration configuration(Limite limite, int nombre) {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(nombre)
                        .refillGreedy(nombre, limite.duree())
                        .build())
                .build();
    }

    private long cle(Limite limite, String qui) {
        var jour = LocalDate.ofInstant(horloge.instant(), ZoneOffset.UTC);
        var texte = EnStructure.structure().numero() + "\n" + limite + "\n" + qui;
        return ByteBuffer.wrap(scellement.empreinte("limite/" + jour, texte)).getLong();
    }

    private void menage() {
        long dernier = dernierMenage.get();
        long maintenant = System.nanoTime();
        if (maintenant - dernier > MENAGE_NS && dernierMenage.compareAndSet(dernier, maintenant)) {
            seaux.removeExpired(1000);
        }
    }

    private record Heure(Clock horloge) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(horloge.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
