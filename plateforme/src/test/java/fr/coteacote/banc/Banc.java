package fr.coteacote.banc;

import fr.coteacote.socle.Horloge;
import jakarta.servlet.Filter;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/** What the bench adds to the house: a clock per structure, and a counter of SQL statements per structure. */
@TestConfiguration
@ComponentScan
public class Banc {
    @Bean
    @Primary
    Horloge horlogeDesTests() {
        return Horloge.du(HorlogeDesTests.UNIQUE);
    }

    /** The employer's identity provider, on this machine. */
    @Bean(destroyMethod = "shutdown")
    MockOAuth2Server employeur() {
        var serveur = new MockOAuth2Server();
        serveur.start();
        return serveur;
    }

    @Bean
    ClientRegistrationRepository fournisseursDIdentite(MockOAuth2Server employeur) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId("essai")
                .clientName("Pays d’Orsel")
                .clientId("cote-a-cote")
                .clientSecret("secret d’essai")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/equipe/oidc/retour/{registrationId}")
                .scope("openid", "email")
                .issuerUri(employeur.issuerUrl("essai").toString())
                .authorizationUri(employeur.authorizationEndpointUrl("essai").toString())
                .tokenUri(employeur.tokenEndpointUrl("essai").toString())
                .jwkSetUri(employeur.jwksUrl("essai").toString())
                .build());
    }

    @Bean
    FilterRegistrationBean<Filter> arrivees() {
        var filtre = new FilterRegistrationBean<>(Compteur.filtre());
        filtre.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filtre;
    }

    @Bean
    static BeanPostProcessor compteur() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String nom) {
                return bean instanceof DataSource source
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(Compteur.UNIQUE)
                                .build()
                        : bean;
            }
        };
    }
}
