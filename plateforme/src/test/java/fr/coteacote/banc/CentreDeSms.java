package fr.coteacote.banc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An operator's centre on this machine, real SMPP; the test says how it behaves: drops, delays, refuses, loses its answer. */
public final class CentreDeSms implements ServerMessageReceiverListener, AutoCloseable {
    public static final int ETIQUETTE = 0x1400;

    private final SMPPServerSessionListener porte;
    private final int port;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Recu> recus = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> parNumero = new ConcurrentHashMap<>();
    private final Set<String> memoire = ConcurrentHashMap.newKeySet();
    private final AtomicInteger suivant = new AtomicInteger();
    private final boolean dedoublonne;
    private volatile boolean ouverte = true;
    private volatile Function<SubmitSm, Humeur> humeur = _ -> Humeur.PREND;

    /** What it does with a message. */
    public enum Humeur {
        PREND,
        /** Takes it, then the line falls before its answer. */
        PREND_ET_RACCROCHE,
        RACCROCHE,
        OCCUPE,
        NUMERO_FAUX,
        /** Takes it, and is slow to say so. */
        TARDE
    }

    public record Recu(
            String id, String notre, String vers, byte codage, boolean enPlusieurs, byte[] octets, short court) {
        public String texte() {
            return new String(octets, codage == 8 ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII);
        }
    }

    private CentreDeSms(int port, boolean dedoublonne) throws IOException {
        this.port = port;
        this.dedoublonne = dedoublonne;
        this.porte = new SMPPServerSessionListener(port);
        porte.setMessageReceiverListener(this);
        Thread.ofVirtual().start(this::accueillir);
    }

    /** @param dedoublonne whether it gives no message twice when it knows our identifier */
    public static CentreDeSms ouvrir(boolean dedoublonne) {
        return ouvrir(ApplicationLancee.portLibre(), dedoublonne);
    }

    public static CentreDeSms ouvrir(int port, boolean dedoublonne) {
        try {
            return new CentreDeSms(port, dedoublonne);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accueillir() {
        while (ouverte) {
            try {
                var session = porte.accept();
                Thread.ofVirtual().start(() -> lier(session));
            } catch (IOException e) {
                // Nobody came meanwhile, or the door is closed.
            }
        }
    }

    private void lier(SMPPServerSession session) {
        try {
            session.waitForBind(10_000).accept("centre");
            sessions.add(session);
        } catch (TimeoutException | IOException | org.jsmpp.PDUStringException e) {
            session.close();
        }
    }

    public int port() {
        return port;
    }

    public CentreDeSms seComporte(Function<SubmitSm, Humeur> humeur) {
        this.humeur = humeur;
        return this;
    }

    /** What it took for a telephone, in order. */
    public List<Recu> recus() {
        return List.copyOf(recus);
    }

    /** How many times each of our identifiers reached a telephone. */
    public Map<String, Integer> fois() {
        var fois = new java.util.TreeMap<String, Integer>();
        parNumero.forEach((numero, n) -> fois.put(numero, n.get()));
        return fois;
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source) throws ProcessRequestException {
        switch (humeur.apply(message)) {
            case PREND -> {}
            case TARDE -> java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
            case PREND_ET_RACCROCHE -> {
                prendre(message);
                source.close();
                throw new ProcessRequestException("raccroché", SMPPConstant.STAT_ESME_RSYSERR);
            }
            case RACCROCHE -> {
                source.close();
                throw new ProcessRequestException("raccroché", SMPPConstant.STAT_ESME_RSYSERR);
            }
            case OCCUPE -> throw new ProcessRequestException("occupé", SMPPConstant.STAT_ESME_RTHROTTLED);
            case NUMERO_FAUX -> throw new ProcessRequestException("faux", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        try {
            return new SubmitSmResult(new MessageId(prendre(message)), new OptionalParameter[0]);
        } catch (org.jsmpp.PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    private String prendre(SubmitSm message) {
        String id = Integer.toHexString(hashCode()) + "-" + suivant.incrementAndGet();
        var etiquette = message.getOptionalParameter((short) ETIQUETTE);
        String notre = etiquette instanceof OptionalParameter.OctetString o
                ? new String(o.getValue(), StandardCharsets.US_ASCII).replace("\0", "")
                : "";
        boolean nouveau = notre.isEmpty() || memoire.add(notre) || !dedoublonne;
        if (nouveau) {
            if (!notre.isEmpty()) {
                parNumero.computeIfAbsent(notre, _ -> new AtomicInteger()).incrementAndGet();
            }
            var court = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
            recus.add(new Recu(
                    id,
                    notre,
                    "+" + message.getDestAddress(),
                    message.getDataCoding(),
                    (message.getEsmClass() & 0x40) != 0,
                    message.getShortMessage(),
                    court == null ? -1 : court.getValue()));
        }
        return id;
    }

    /** Answers for our own identifiers. */
    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm question, SMPPServerSession source) throws ProcessRequestException {
        if (!memoire.contains(question.getMessageId())) {
            throw new ProcessRequestException("inconnu", SMPPConstant.STAT_ESME_RINVMSGID);
        }
        return new QuerySmResult("", MessageState.DELIVERED, (byte) 0);
    }

    /** Somebody's telephone writes to us. */
    public void ecrire(String de, String vers, String texte) {
        livrer(de, vers, (byte) 0, new RawDataCoding((byte) 8), texte.getBytes(StandardCharsets.UTF_16BE));
    }

    /** The receipt of a message, by the centre's identifier. */
    public void accuser(Recu recu, String etat, boolean parNumero) {
        String texte = "id:%s sub:001 dlvrd:001 submit date:2603121000 done date:2603121001 stat:%s err:000 text:"
                .formatted(parNumero ? recu.id() : "0", etat);
        var options = new ArrayList<OptionalParameter>();
        options.add(new OptionalParameter.User_message_reference(recu.court()));
        livrer(
                recu.vers().substring(1),
                "36000",
                (byte) 4,
                new RawDataCoding((byte) 0),
                texte.getBytes(StandardCharsets.US_ASCII),
                options.toArray(OptionalParameter[]::new));
    }

    private void livrer(
            String de, String vers, byte nature, RawDataCoding codage, byte[] octets, OptionalParameter... options) {
        try {
            sessions.getLast()
                    .deliverShortMessage(
                            "",
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            de.replace("+", ""),
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            vers.replace("+", ""),
                            new ESMClass(nature),
                            (byte) 0,
                            (byte) 0,
                            new RegisteredDelivery(0),
                            codage,
                            octets,
                            options);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every line falls at once. */
    public void raccrocher() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    public int lignes() {
        return (int)
                sessions.stream().filter(s -> s.getSessionState().isBound()).count();
    }

    @Override
    public void close() {
        ouverte = false;
        raccrocher();
        try {
            porte.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti m, SMPPServerSession s) throws ProcessRequestException {
        throw non();
    }

    @Override
    public void onAcceptReplaceSm(ReplaceSm m, SMPPServerSession s) throws ProcessRequestException {
        throw non();
    }

    @Override
    public void onAcceptCancelSm(CancelSm m, SMPPServerSession s) throws ProcessRequestException {
        throw non();
    }

    @Override
    public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm m, SMPPServerSession s) throws ProcessRequestException {
        throw non();
    }

    @Override
    public void onAcceptCancelBroadcastSm(CancelBroadcastSm m, SMPPServerSession s) throws ProcessRequestException {
        throw non();
    }

    @Override
    public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm m, SMPPServerSession s)
            throws ProcessRequestException {
        throw non();
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm m, Session s) throws ProcessRequestException {
        throw non();
    }

    private static ProcessRequestException non() {
        return new ProcessRequestException("pas ici", SMPPConstant.STAT_ESME_RSYSERR);
    }
}
