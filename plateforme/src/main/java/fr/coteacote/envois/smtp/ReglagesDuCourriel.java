package fr.coteacote.envois.smtp;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server that letters leave by, and the mailbox that answers come to.
 *
 * @param expediteur address that people see; an answer goes to the same one, with the conversation's secret after a +
 * @param starttls whether the way out is sealed, as it is everywhere but on a test bench
 * @param imap host of the mailbox that is read; empty when nobody's answer comes by mail
 */
@ConfigurationProperties("coteacote.envois.courriel")
public record ReglagesDuCourriel(
        @DefaultValue("") String hote,
        @DefaultValue("587") int port,
        @DefaultValue("") String identifiant,
        @DefaultValue("") String motDePasse,
        @DefaultValue("") String expediteur,
        @DefaultValue("true") boolean starttls,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("") String imap,
        @DefaultValue("993") int portImap,
        @DefaultValue("true") boolean imapScelle) {}
