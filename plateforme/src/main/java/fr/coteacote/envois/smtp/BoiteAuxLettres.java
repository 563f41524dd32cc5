package fr.coteacote.envois.smtp;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Reception;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the mailbox that answers come to: each letter is kept once, then marked as read; machines' answers are left alone. */
public final class BoiteAuxLettres {
    private static final Pattern SECRET = Pattern.compile("\\+(\\d{1,9}-[A-Za-z0-9_-]{8,64})@");
    private static final int LONGUEUR = 20_000;

    private final ReglagesDuCourriel reglages;
    private final Reception reception;

    public BoiteAuxLettres(ReglagesDuCourriel reglages, Reception reception) {
        this.reglages = reglages;
        this.reception = reception;
    }

    /** How many letters were kept; the others wait for the next time. */
    public int relever() throws MessagingException {
        String protocole = reglages.imapScelle() ? "imaps" : "imap";
        try (var boite = Session.getInstance(proprietes(protocole)).getStore(protocole)) {
            boite.connect(reglages.imap(), reglages.portImap(), reglages.identifiant(), reglages.motDePasse());
            try (var entree = boite.getFolder("INBOX")) {
                entree.open(Folder.READ_WRITE);
                int gardees = 0;
                for (Message lettre : entree.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                    gardees += garder(lettre) ? 1 : 0;
                }
                return gardees;
            }
        }
    }

    private Properties proprietes(String protocole) {
        var p = new Properties();
        String patience = Long.toString(reglages.patience().toMillis());
        p.put("mail." + protocole + ".connectiontimeout", patience);
        p.put("mail." + protocole + ".timeout", patience);
        return p;
    }

    private boolean garder(Message lettre) throws MessagingException {
        if (dUneMachine(lettre)) {
            lettre.setFlag(Flags.Flag.SEEN, true);
            return false;
        }
        var recu = lire(lettre);
        boolean garde = recu.filter(reception::recevoir).isPresent();
        lettre.setFlag(Flags.Flag.SEEN, garde || recu.isEmpty());
        return garde;
    }

    /** Answering those would never end. */
    private static boolean dUneMachine(Message lettre) throws MessagingException {
        return Stream.of("Auto-Submitted", "Precedence")
                .flatMap(entete -> entetes(lettre, entete))
                .anyMatch(valeur -> !valeur.toLowerCase(Locale.ROOT).startsWith("no"));
    }

    private Optional<Reception.Recu> lire(Message lettre) throws MessagingException {
        var de = lettre.getFrom();
        if (de == null || de.length == 0 || !(de[0] instanceof InternetAddress expediteur)) {
            return Optional.empty();
        }
        String texte = texte(lettre).strip();
        return texte.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reception.Recu(
                        "courriel/" + entetes(lettre, "Message-ID").findFirst().orElse("" + texte.hashCode()),
                        Canal.COURRIEL,
                        expediteur.getAddress().toLowerCase(Locale.ROOT),
                        secret(lettre),
                        texte.substring(0, Math.min(texte.length(), LONGUEUR))));
    }

    private static String secret(Message lettre) throws MessagingException {
        @Nullable Address @Nullable [] destinataires = lettre.getAllRecipients();
        String adresses = destinataires == null
                ? ""
                : Arrays.stream(destinataires).map(String::valueOf).collect(Collectors.joining(" "));
        String partout = adresses + " " + entetes(lettre, "Delivered-To").collect(Collectors.joining(" "));
        var secret = SECRET.matcher(partout);
        return secret.find() ? secret.group(1) : "";
    }

    private static Stream<String> entetes(Message lettre, String nom) {
        try {
            String @Nullable [] valeurs = lettre.getHeader(nom);
            return valeurs == null ? Stream.empty() : Arrays.stream(valeurs);
        } catch (MessagingException e) {
            return Stream.empty();
        }
    }

    /** The plain text; without one, the other without its tags. */
    private static String texte(Part partie) throws MessagingException {
        try {
            if (partie.isMimeType("text/plain") && partie.getContent() instanceof String texte) {
                return texte;
            }
            if (partie.isMimeType("text/html") && partie.getContent() instanceof String html) {
                return html.replaceAll("(?is)<(script|style).*?</\\1>", "")
                        .replaceAll("(?i)<br[^>]*>|</p>|</div>", "\n")
                        .replaceAll("<[^>]+>", "")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&");
            }
            return partie.getContent() instanceof Multipart plusieurs ? premier(plusieurs) : "";
        } catch (IOException e) {
            throw new MessagingException("lettre illisible", e);
        }
    }

    private static String premier(Multipart plusieurs) throws MessagingException {
        for (int i = 0; i < plusieurs.getCount(); i++) {
            BodyPart partie = plusieurs.getBodyPart(i);
            String texte = partie.getFileName() == null ? texte(partie) : "";
            if (!texte.isBlank()) {
                return texte;
            }
        }
        return "";
    }
}
