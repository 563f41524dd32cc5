package fr.coteacote.socle.direct;

import fr.coteacote.socle.base.Base;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** One connection of this node, outside the pool, that listens; opened again when it drops. */
@Component
class EcouteDuNoeud implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EcouteDuNoeud.class);
    private static final int PATIENCE_MS = 1_000;
    private static final long AVANT_DE_ROUVRIR_NS = 500_000_000L;

    private final Base base;
    private final Direct direct;
    private volatile boolean ouverte;
    private @Nullable Thread fil;

    EcouteDuNoeud(Base base, Direct direct) {
        this.base = base;
        this.direct = direct;
    }

    @Override
    public void start() {
        ouverte = true;
        fil = Thread.ofVirtual().name("direct").start(this::ecouter);
    }

    @Override
    public void stop() {
        ouverte = false;
        direct.fermer();
        if (fil != null) {
            fil.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ouverte;
    }

    /** Streams close before the web server waits for its last answers. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void ecouter() {
        while (ouverte) {
            try (var connexion = ouvrir();
                    var ordre = connexion.createStatement()) {
                ordre.execute("listen " + Direct.CANAL);
                direct.toutRedemander();
                recevoir(connexion.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (ouverte) {
                    LOG.warn("l’écoute est tombée, elle se rouvre");
                    LockSupport.parkNanos(AVANT_DE_ROUVRIR_NS);
                }
            }
        }
    }

    private void recevoir(PGConnection connexion) throws SQLException {
        while (ouverte) {
            var nouvelles = connexion.getNotifications(PATIENCE_MS);
            if (nouvelles != null) {
                for (var nouvelle : nouvelles) {
                    direct.entendre(nouvelle.getParameter());
                }
            }
        }
    }

    private Connection ouvrir() throws SQLException {
        var qui = base.application();
        return DriverManager.getConnection(qui.url(), qui.utilisateur(), qui.motDePasse());
    }
}
