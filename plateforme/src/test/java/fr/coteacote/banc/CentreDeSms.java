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
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.MessageState;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An operator's centre on this machine, real SMPP; the test says how it behaves: drops, delays, refuses, loses its answer, says it twice. */
public final class CentreDeSms extends CentreQuiSAbstient implements AutoCloseable {
    public static final int ETIQUETTE = 0x1400;

    private final SMPPServerSessionListener porte;
    private final int port;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Recu> recus = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> parNumero = new ConcurrentHashMap<>();
    private final Map<String, Recu> memoire = new ConcurrentHashMap<>();
    private final Set<String> accuses = ConcurrentHashMap.newKeySet();
    private final AtomicInteger suivant = new AtomicInteger();
    private final boolean dedoublonne;
    private volatile boolean ouvert = true;
    private volatile Function<SubmitSm, Humeur> humeur = _ -> Humeur.PREND;
    private volatile BooleanSupplier begaie = () -> false;
    private volatile BooleanSupplier accuse = () -> false;

    /** What it does with a message. */
    public enum Humeur {
        PREND,
        /** Takes it, then the line falls before its answer. */
        PREND_ET_RACCROCHE,
        RACCROCHE,
        OCCUPE,
        NUMERO_FAUX,
        /** Takes it, and is slow to say so. */
        TARDE,
        /** Takes it, and brings its receipt before it says so. */
        ACCUSE_D_ABORD
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
        this.porte = new SMPPServerSessionListener(port, new LigneQuiBegaie(() -> begaie.getAsBoolean()));
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
        while (ouvert) {
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
            session.setTransactionTimer(10_000);
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

    /** @param parfois whether what it is about to answer, or to bring, leaves twice */
    public CentreDeSms begaie(BooleanSupplier parfois) {
        this.begaie = parfois;
        return this;
    }

    /** @param parfois whether it sends the receipt of what it just took, perhaps before its answer */
    public CentreDeSms accuse(BooleanSupplier parfois) {
        this.accuse = parfois;
        return this;
    }

    /** Our identifiers whose receipt was given to us, and taken. */
    public Set<String> accuses() {
        return Set.copyOf(accuses);
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
        try {
            return new SubmitSmResult(new MessageId(seComporter(message, source)), new OptionalParameter[0]);
        } catch (org.jsmpp.PDUStringException e) {
            throw new IllegalStateException(e);
        }
    }

    private String seComporter(SubmitSm message, SMPPServerSession source) throws ProcessRequestException {
        return switch (humeur.apply(message)) {
            case PREND -> prendre(message).id();
            case TARDE -> {
                java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
                yield prendre(message).id();
            }
            case ACCUSE_D_ABORD -> {
                var recu = prendre(message);
                accuserSiPossible(recu);
                yield recu.id();
            }
            case PREND_ET_RACCROCHE -> {
                prendre(message);
                throw raccrocher(source);
            }
            case RACCROCHE -> throw raccrocher(source);
            case OCCUPE -> throw new ProcessRequestException("occupé", SMPPConstant.STAT_ESME_RTHROTTLED);
            case NUMERO_FAUX -> throw new ProcessRequestException("faux", SMPPConstant.STAT_ESME_RINVDSTADR);
        };
    }

    private static ProcessRequestException raccrocher(SMPPServerSession ligne) {
        ligne.close();
        return new ProcessRequestException("raccroché", SMPPConstant.STAT_ESME_RSYSERR);
    }

    private Recu prendre(SubmitSm message) {
        String notre = notre(message);
        var recu = lire(message, Integer.toHexString(hashCode()) + "-" + suivant.incrementAndGet(), notre);
        var deja = notre.isEmpty() ? null : memoire.putIfAbsent(notre, recu);
        if (deja != null && dedoublonne) {
            return deja;
        }
        if (!notre.isEmpty()) {
            parNumero.computeIfAbsent(notre, _ -> new AtomicInteger()).incrementAndGet();
        }
        recus.add(recu);
        if (accuse.getAsBoolean()) {
            Thread.ofVirtual().start(() -> accuserSiPossible(recu));
        }
        return recu;
    }

    private static String notre(SubmitSm message) {
        return message.getOptionalParameter((short) ETIQUETTE) instanceof OptionalParameter.OctetString o
                ? new String(o.getValue(), StandardCharsets.US_ASCII).replace("\0", "")
                : "";
    }

    private static Recu lire(SubmitSm message, String id, String notre) {
        var court = message.getOptionalParameter(OptionalParameter.User_message_reference.class);
        return new Recu(
                id,
                notre,
                "+" + message.getDestAddress(),
                message.getDataCoding(),
                (message.getEsmClass() & 0x40) != 0,
                message.getShortMessage(),
                court == null ? -1 : court.getValue());
    }

    private void accuserSiPossible(Recu recu) {
        try {
            accuser(recu, "DELIVRD", true);
            accuses.add(recu.notre());
        } catch (IllegalStateException e) {
            // No line for it, or it fell meanwhile: this receipt is lost.
        }
    }

    /** Answers for our own identifiers. */
    @Override
    public QuerySmResult onAcceptQuerySm(QuerySm question, SMPPServerSession source) throws ProcessRequestException {
        if (!memoire.containsKey(question.getMessageId())) {
            throw new ProcessRequestException("inconnu", SMPPConstant.STAT_ESME_RINVMSGID);
        }
        return new QuerySmResult("", MessageState.DELIVERED, (byte) 0);
    }

    /** Somebody's telephone writes to us. */
    public void ecrire(String de, String vers, String texte) {
        livrer(de, vers, (byte) 0, new RawDataCoding((byte) 8), texte.getBytes(StandardCharsets.UTF_16BE));
    }

    /** The receipt of a message, by the centre's identifier. */
    public void accuser(Recu recu, String etat, boolean parSonNumero) {
        String texte = "id:%s sub:001 dlvrd:001 submit date:2603121000 done date:2603121001 stat:%s err:000 text:"
                .formatted(parSonNumero ? recu.id() : "0", etat);
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
            ouverte()
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

    private SMPPServerSession ouverte() {
        return sessions.reversed().stream()
                .filter(s -> s.getSessionState().isBound())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("aucune ligne"));
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
        ouvert = false;
        raccrocher();
        try {
            porte.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
