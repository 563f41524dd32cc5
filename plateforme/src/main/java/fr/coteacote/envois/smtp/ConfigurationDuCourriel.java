package fr.coteacote.envois.smtp;

import fr.coteacote.envois.Reception;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** E-mails leave when the operator names a mail server. */
@Configuration
@EnableConfigurationProperties(ReglagesDuCourriel.class)
@ConditionalOnProperty("coteacote.envois.courriel.hote")
class ConfigurationDuCourriel {
    @Bean(destroyMethod = "")
    TransportSmtp transportSmtp(ReglagesDuCourriel reglages) {
        return new TransportSmtp(reglages);
    }

    @Bean
    @Profile("!commande")
    @ConditionalOnProperty("coteacote.envois.courriel.imap")
    Releve releve(ReglagesDuCourriel reglages, Reception reception) {
        return new Releve(new BoiteAuxLettres(reglages, reception));
    }
}
