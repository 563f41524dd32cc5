package fr.coteacote.envois.http;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Text messages leave by a plain gateway when the operator names one, and no SMPP centre. */
@Configuration
@EnableConfigurationProperties(ReglagesHttp.class)
@ConditionalOnProperty("coteacote.envois.http.url")
class ConfigurationHttp {
    @Bean(destroyMethod = "")
    TransportHttp transportHttp(ReglagesHttp reglages) {
        return new TransportHttp(reglages);
    }
}
