package fr.coteacote.envois.smpp;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's account at a text message centre.
 *
 * @param emetteur number or name that people see; a number, when they are to answer
 * @param fenetre how many messages wait for an answer at once
 * @param enquete how often the line is checked when nothing passes
 * @param gsm whether the centre reads its default alphabet as GSM 03.38; otherwise accents leave as UCS-2
 * @param etiquette tag of the optional parameter in which the centre takes our own identifier and gives no message twice;
 *     zero when it has none
 * @param interroge whether the centre answers query_sm for our own identifier
 */
@ConfigurationProperties("coteacote.envois.smpp")
public record ReglagesSmpp(
        @DefaultValue("") String hote,
        @DefaultValue("2775") int port,
        @DefaultValue("") String identifiant,
        @DefaultValue("") String motDePasse,
        @DefaultValue("") String emetteur,
        @DefaultValue("10") int fenetre,
        @DefaultValue("30s") Duration enquete,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("false") boolean gsm,
        @DefaultValue("0") int etiquette,
        @DefaultValue("false") boolean interroge) {}
