package fr.coteacote.envois.smpp;

import java.io.IOException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to the centre, for what leaves and what comes: opened when needed, checked when silent, opened again when it drops. */
public final class LigneSmpp implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LigneSmpp.class);
    private static final long ENTRE_DEUX_ESSAIS_NS = 1_000_000_000L;

    private final ReglagesSmpp reglages;
    private final MessageReceiverListener ecoute;
    private @Nullable SMPPSession session;
    private long dernierEssai = System.nanoTime() - ENTRE_DEUX_ESSAIS_NS;
    private boolean fermee;

    public LigneSmpp(ReglagesSmpp reglages, MessageReceiverListener ecoute) {
        this.reglages = reglages;
        this.ecoute = ecoute;
    }

    /** No line for now: nothing was sent. */
    static final class Fermee extends Exception {
        Fermee(String pourquoi) {
            super(pourquoi);
        }
    }

    synchronized SMPPSession session() throws Fermee {
        if (session != null && session.getSessionState().isTransmittable()) {
            return session;
        }
        if (fermee || System.nanoTime() - dernierEssai < ENTRE_DEUX_ESSAIS_NS) {
            throw new Fermee("pas encore rouverte");
        }
        dernierEssai = System.nanoTime();
        raccrocher();
        session = ouvrir();
        return session;
    }

    private SMPPSession ouvrir() throws Fermee {
        var nouvelle = new SMPPSession();
        nouvelle.setEnquireLinkTimer((int) reglages.enquete().toMillis());
        nouvelle.setTransactionTimer(reglages.patience().toMillis());
        nouvelle.setMessageReceiverListener(ecoute);
        try {
            nouvelle.connectAndBind(
                    reglages.hote(),
                    reglages.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            reglages.identifiant(),
                            reglages.motDePasse(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            ""),
                    reglages.patience().toMillis());
            return nouvelle;
        } catch (IOException e) {
            nouvelle.close();
            LOG.warn("le centre de SMS ne répond pas : {}", e.getClass().getSimpleName());
            throw new Fermee("le centre ne répond pas");
        }
    }

    /** Opened before anything leaves, so that answers come in. */
    public void ouvrirSiBesoin() {
        try {
            session();
        } catch (Fermee e) {
            LOG.debug("la ligne se rouvrira", e);
        }
    }

    private void raccrocher() {
        if (session != null) {
            session.close();
            session = null;
        }
    }

    @Override
    public synchronized void close() {
        fermee = true;
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }
}
