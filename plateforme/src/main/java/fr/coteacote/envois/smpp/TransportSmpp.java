package fr.coteacote.envois.smpp;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Transport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** Text messages through an operator's centre, SMPP 3.4: one line kept open, a window of messages waiting for their answer. */
public final class TransportSmpp implements Transport {
    private final ReglagesSmpp reglages;
    private final LigneSmpp ligne;
    private final Semaphore fenetre;

    public TransportSmpp(ReglagesSmpp reglages, LigneSmpp ligne) {
        this.reglages = reglages;
        this.ligne = ligne;
        this.fenetre = new Semaphore(reglages.fenetre());
    }

    @Override
    public Canal canal() {
        return Canal.SMS;
    }

    @Override
    public Depart porter(Pli pli) {
        var texte = TexteCourt.de(pli.texte(), reglages.gsm(), pli.numeroCourt());
        var acceptees = new ArrayList<>(pli.dejaAcceptes());
        fenetre.acquireUninterruptibly();
        try {
            var session = ligne.session();
            while (acceptees.size() < texte.parties().size()) {
                acceptees.add(deposer(session, pli, texte, acceptees.size()));
            }
            return new Depart.Accepte(acceptees, acceptees.size());
        } catch (LigneSmpp.Fermee e) {
            return new Depart.PlusTard("la ligne est coupée", acceptees);
        } catch (NegativeResponseException e) {
            return refus(e.getCommandStatus(), acceptees);
        } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
            return new Depart.SansReponse(e.getClass().getSimpleName());
        } catch (PDUException e) {
            return new Depart.Refuse("message impossible à écrire");
        } finally {
            fenetre.release();
        }
    }

    private String deposer(SMPPSession session, Pli pli, TexteCourt texte, int rang)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var nature = texte.enPlusieurs() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
        return session.submitShortMessage(
                        "",
                        ton(reglages.emetteur()),
                        NumberingPlanIndicator.ISDN,
                        chiffres(reglages.emetteur()),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        chiffres(pli.vers()),
                        new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, nature),
                        (byte) 0,
                        (byte) 1,
                        "",
                        "",
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        texte.ucs2()
                                ? new GeneralDataCoding(Alphabet.ALPHA_UCS2)
                                : new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
                        (byte) 0,
                        texte.parties().get(rang),
                        options(pli, rang))
                .getMessageId();
    }

    private OptionalParameter[] options(Pli pli, int rang) {
        var options = new ArrayList<OptionalParameter>();
        options.add(new OptionalParameter.User_message_reference((short) pli.numeroCourt()));
        if (reglages.etiquette() != 0) {
            options.add(new OptionalParameter.COctetString((short) reglages.etiquette(), numero(pli, rang)));
        }
        return options.toArray(OptionalParameter[]::new);
    }

    /** What we call a part of a message; the first bears the message's own identifier. */
    static String numero(Pli pli, int rang) {
        return rang == 0 ? pli.id().toString() : pli.id() + "." + rang;
    }

    private static Depart refus(int etat, List<String> acceptees) {
        return switch (etat) {
            case SMPPConstant.STAT_ESME_RINVDSTADR -> new Depart.MoyenFaux("numéro refusé");
            case SMPPConstant.STAT_ESME_RTHROTTLED,
                    SMPPConstant.STAT_ESME_RMSGQFUL,
                    SMPPConstant.STAT_ESME_RSYSERR,
                    SMPPConstant.STAT_ESME_RSUBMITFAIL -> new Depart.PlusTard("centre occupé, " + etat, acceptees);
            default -> new Depart.Refuse("refusé par le centre, " + etat);
        };
    }

    /** Asked by our own identifier, part by part; a centre that takes it and gives nothing twice may simply get it again. */
    @Override
    public Sort retrouver(Pli pli) {
        if (!reglages.interroge()) {
            return reglages.etiquette() != 0 ? new Sort.JamaisRecu(pli.dejaAcceptes()) : new Sort.NeSaitPas();
        }
        int parties = TexteCourt.de(pli.texte(), reglages.gsm(), pli.numeroCourt())
                .parties()
                .size();
        var trouvees = new ArrayList<String>();
        try {
            while (trouvees.size() < parties && connue(numero(pli, trouvees.size()))) {
                trouvees.add(numero(pli, trouvees.size()));
            }
        } catch (LigneSmpp.Fermee
                | ResponseTimeoutException
                | InvalidResponseException
                | PDUException
                | IOException e) {
            return new Sort.PlusTard();
        }
        return trouvees.size() == parties ? new Sort.Parti(trouvees, parties) : new Sort.JamaisRecu(trouvees);
    }

    private boolean connue(String numero)
            throws LigneSmpp.Fermee, PDUException, ResponseTimeoutException, InvalidResponseException, IOException {
        try {
            ligne.session()
                    .queryShortMessage(
                            numero,
                            ton(reglages.emetteur()),
                            NumberingPlanIndicator.ISDN,
                            chiffres(reglages.emetteur()));
            return true;
        } catch (NegativeResponseException e) {
            if (e.getCommandStatus() == SMPPConstant.STAT_ESME_RINVMSGID) {
                return false;
            }
            throw new IOException("le centre ne répond pas à la question, " + e.getCommandStatus(), e);
        }
    }

    private static TypeOfNumber ton(String adresse) {
        return adresse.startsWith("+") ? TypeOfNumber.INTERNATIONAL : TypeOfNumber.ALPHANUMERIC;
    }

    private static String chiffres(String adresse) {
        return adresse.startsWith("+") ? adresse.substring(1) : adresse;
    }

    @Override
    public void close() {
        ligne.close();
    }
}
