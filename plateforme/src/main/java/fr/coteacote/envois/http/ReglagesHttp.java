package fr.coteacote.envois.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A plain text message gateway: one address, a key.
 *
 * @param url where messages are posted; the state of one is read below it, under our own identifier
 */
@ConfigurationProperties("coteacote.envois.http")
public record ReglagesHttp(
        @DefaultValue("") String url,
        @DefaultValue("") String cle,
        @DefaultValue("") String emetteur,
        @DefaultValue("10s") Duration patience) {}
