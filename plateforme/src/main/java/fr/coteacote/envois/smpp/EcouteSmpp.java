package fr.coteacote.envois.smpp;

import fr.coteacote.envois.Accuses;
import fr.coteacote.envois.Accuses.Accuse;
import fr.coteacote.envois.Accuses.Arrivee;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Reception;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the centre brings: receipts, and what people answer. Told « received » only once it is kept. */
final class EcouteSmpp implements MessageReceiverListener {
    private static final Logger LOG = LoggerFactory.getLogger(EcouteSmpp.class);

    private final Accuses accuses;
    private final Reception reception;
    private final boolean gsm;
    private final Map<String, String[]> longs = new ConcurrentHashMap<>();

    EcouteSmpp(Accuses accuses, Reception reception, boolean gsm) {
        this.accuses = accuses;
        this.reception = reception;
        this.gsm = gsm;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm recu) throws ProcessRequestException {
        try {
            if (MessageType.SMSC_DEL_RECEIPT.containedIn(recu.getEsmClass())) {
                noter(recu);
            } else {
                recevoir(recu);
            }
        } catch (RuntimeException e) {
            LOG.warn("un message reçu n’a pas pu être gardé : {}", e.getClass().getSimpleName());
            throw new ProcessRequestException("plus tard", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private void noter(DeliverSm recu) {
        var court = recu.getOptionalParameter(OptionalParameter.User_message_reference.class);
        var reference = recu.getOptionalParameter(OptionalParameter.Receipted_message_id.class);
        try {
            var accuse = recu.getShortMessageAsDeliveryReceipt();
            arrivee(accuse)
                    .ifPresent(arrivee -> accuses.noter(new Accuse(
                            reference == null ? accuse.getId() : reference.getValueAsString(),
                            court == null ? -1 : court.getValue() & 0xFFFF,
                            "+" + recu.getSourceAddr(),
                            arrivee)));
        } catch (InvalidDeliveryReceiptException e) {
            LOG.warn("un accusé de réception ne se lit pas");
        }
    }

    private static java.util.Optional<Arrivee> arrivee(DeliveryReceipt accuse) {
        DeliveryReceiptState etat = accuse.getFinalStatus();
        return switch (etat) {
            case DELIVRD, ACCEPTD -> java.util.Optional.of(Arrivee.REMIS);
            case UNDELIV, REJECTD, EXPIRED, DELETED -> java.util.Optional.of(Arrivee.NON_REMIS);
            case ENROUTE, UNKNOWN -> java.util.Optional.empty();
        };
    }

    private void recevoir(DeliverSm recu) throws ProcessRequestException {
        byte[] octets = recu.getShortMessage();
        boolean enPlusieurs = GSMSpecificFeature.UDHI.containedIn(recu.getEsmClass());
        String texte = enPlusieurs ? assembler(recu, octets) : TexteCourt.lire(octets, recu.getDataCoding(), gsm);
        if (texte.isEmpty()) {
            return;
        }
        String de = "+" + recu.getSourceAddr().replaceFirst("^\\+", "");
        if (!reception.recevoir(Reception.Recu.sansNumero(Canal.SMS, de, texte))) {
            throw new ProcessRequestException("plus tard", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    /** Parts of a long message, in whatever order they come; empty until the last one. */
    private String assembler(DeliverSm recu, byte[] octets) {
        int entete = octets[0] & 0xFF;
        boolean deuxOctets = octets[1] == 0x08;
        int depart = deuxOctets ? 5 : 4;
        String cle = recu.getSourceAddr() + "/" + (deuxOctets ? octets[3] << 8 | octets[4] & 0xFF : octets[3]);
        int total = octets[depart] & 0xFF;
        int rang = octets[depart + 1] & 0xFF;
        byte[] morceau = java.util.Arrays.copyOfRange(octets, entete + 1, octets.length);
        var parties = longs.computeIfAbsent(cle, _ -> new String[total]);
        synchronized (parties) {
            if (rang >= 1 && rang <= parties.length) {
                parties[rang - 1] = TexteCourt.lire(morceau, recu.getDataCoding(), gsm);
            }
            if (java.util.Arrays.stream(parties).anyMatch(java.util.Objects::isNull)) {
                return "";
            }
        }
        longs.remove(cle);
        return String.join("", parties);
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alerte) {
        // Nobody asked for any.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm donnees, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("non pris", SMPPConstant.STAT_ESME_RSYSERR);
    }
}
