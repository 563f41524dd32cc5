package fr.coteacote.envois.smtp;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Empties the mailbox every half minute; two nodes may both read it, a letter is kept once. */
final class Releve implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Releve.class);
    private static final Duration RYTHME = Duration.ofSeconds(30);

    private final BoiteAuxLettres boite;
    private volatile boolean ouverte;
    private @Nullable Thread fil;

    Releve(BoiteAuxLettres boite) {
        this.boite = boite;
    }

    @Override
    public void start() {
        ouverte = true;
        fil = Thread.ofVirtual().name("courriel").start(this::relever);
    }

    private void relever() {
        while (ouverte) {
            try {
                boite.relever();
            } catch (MessagingException | RuntimeException e) {
                LOG.warn(
                        "la boîte aux lettres ne s’ouvre pas : {}", e.getClass().getSimpleName());
            }
            LockSupport.parkNanos(RYTHME.toNanos());
        }
    }

    @Override
    public void stop() {
        ouverte = false;
        if (fil != null) {
            LockSupport.unpark(fil);
        }
    }

    @Override
    public boolean isRunning() {
        return ouverte;
    }
}
