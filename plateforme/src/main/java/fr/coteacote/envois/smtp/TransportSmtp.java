package fr.coteacote.envois.smtp;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Transport;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** E-mails through a mail server. Each keeps one identifier whatever the attempts; nobody can be asked whether it left. */
public final class TransportSmtp implements Transport {
    private final ReglagesDuCourriel reglages;
    private final Session session;

    public TransportSmtp(ReglagesDuCourriel reglages) {
        this.reglages = reglages;
        this.session = Session.getInstance(proprietes(reglages));
    }

    private static Properties proprietes(ReglagesDuCourriel reglages) {
        var p = new Properties();
        String patience = Long.toString(reglages.patience().toMillis());
        p.put("mail.smtp.connectiontimeout", patience);
        p.put("mail.smtp.timeout", patience);
        p.put("mail.smtp.writetimeout", patience);
        p.put("mail.smtp.auth", Boolean.toString(!reglages.identifiant().isEmpty()));
        p.put("mail.smtp.starttls.enable", Boolean.toString(reglages.starttls()));
        p.put("mail.smtp.starttls.required", Boolean.toString(reglages.starttls()));
        p.put("mail.smtp.quitwait", "false");
        return p;
    }

    @Override
    public Canal canal() {
        return Canal.COURRIEL;
    }

    @Override
    public Depart porter(Pli pli) {
        MimeMessage lettre;
        try {
            lettre = ecrire(pli);
        } catch (MessagingException e) {
            return new Depart.MoyenFaux("adresse illisible");
        }
        try (var transport = session.getTransport("smtp")) {
            try {
                transport.connect(
                        reglages.hote(),
                        reglages.port(),
                        nonVide(reglages.identifiant()),
                        nonVide(reglages.motDePasse()));
            } catch (MessagingException e) {
                return new Depart.PlusTard("le serveur de courriel ne répond pas", List.of());
            }
            transport.sendMessage(lettre, lettre.getAllRecipients());
            return new Depart.Accepte(List.of(lettre.getMessageID()), 0);
        } catch (MessagingException e) {
            return lire(e);
        }
    }

    private static @Nullable String nonVide(String texte) {
        return texte.isEmpty() ? null : texte;
    }

    private MimeMessage ecrire(Pli pli) throws MessagingException {
        var lettre = new Lettre(session, "<" + pli.id() + "@" + domaine() + ">");
        lettre.setFrom(new InternetAddress(reglages.expediteur()));
        lettre.setRecipient(Message.RecipientType.TO, new InternetAddress(pli.vers(), true));
        if (!pli.repondreA().isEmpty()) {
            lettre.setReplyTo(new Address[] {new InternetAddress(avecSecret(reglages.expediteur(), pli.repondreA()))});
        }
        lettre.setSubject(pli.objet(), StandardCharsets.UTF_8.name());
        lettre.setText(pli.texte(), StandardCharsets.UTF_8.name());
        lettre.setHeader("Auto-Submitted", "auto-generated");
        lettre.saveChanges();
        return lettre;
    }

    /** contact@orsel.example becomes contact+12-k3J…@orsel.example. */
    static String avecSecret(String adresse, String secret) {
        int arobase = adresse.indexOf('@');
        return adresse.substring(0, arobase) + "+" + secret + adresse.substring(arobase);
    }

    private String domaine() {
        return reglages.expediteur().substring(reglages.expediteur().indexOf('@') + 1);
    }

    /** The same identifier at each attempt: mailboxes that compare them show one letter. */
    private static final class Lettre extends MimeMessage {
        private final String identifiant;

        Lettre(Session session, String identifiant) {
            super(session);
            this.identifiant = identifiant;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifiant);
        }
    }

    /** The server's own answer when there is one; otherwise nobody knows whether the letter left. */
    private static Depart lire(MessagingException echec) {
        for (@Nullable Exception e = echec;
                e != null;
                e = e instanceof MessagingException m ? m.getNextException() : null) {
            switch (e) {
                case SMTPAddressFailedException adresse -> {
                    return adresse.getReturnCode() >= 500
                            ? new Depart.MoyenFaux("adresse refusée, " + adresse.getReturnCode())
                            : new Depart.PlusTard("adresse occupée, " + adresse.getReturnCode(), List.of());
                }
                case SMTPSenderFailedException expediteur -> {
                    return selon(expediteur.getReturnCode());
                }
                case SMTPSendFailedException refus
                when refus.getReturnCode() >= 400 && refus.getNextException() == null -> {
                    return selon(refus.getReturnCode());
                }
                default -> {}
            }
        }
        return echec.getClass() == SendFailedException.class && echec.getNextException() == null
                ? new Depart.MoyenFaux("adresse illisible")
                : new Depart.SansReponse(echec.getClass().getSimpleName());
    }

    private static Depart selon(int code) {
        return code >= 500
                ? new Depart.Refuse("refusé par le serveur, " + code)
                : new Depart.PlusTard("serveur occupé, " + code, List.of());
    }

    @Override
    public Sort retrouver(Pli pli) {
        return new Sort.NeSaitPas();
    }

    @Override
    public void close() {
        // One connection for each letter: nothing stays open.
    }
}
