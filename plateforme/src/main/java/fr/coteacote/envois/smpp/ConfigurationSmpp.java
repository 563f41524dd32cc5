package fr.coteacote.envois.smpp;

import fr.coteacote.envois.Accuses;
import fr.coteacote.envois.Reception;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Text messages leave by SMPP when the operator names a centre. */
@Configuration
@EnableConfigurationProperties(ReglagesSmpp.class)
@ConditionalOnProperty("coteacote.envois.smpp.hote")
class ConfigurationSmpp {
    @Bean(destroyMethod = "close")
    LigneSmpp ligneSmpp(ReglagesSmpp reglages, Accuses accuses, Reception reception) {
        return new LigneSmpp(reglages, new EcouteSmpp(accuses, reception, reglages.gsm()));
    }

    @Bean(destroyMethod = "")
    TransportSmpp transportSmpp(ReglagesSmpp reglages, LigneSmpp ligne) {
        return new TransportSmpp(reglages, ligne);
    }
}
