package fr.coteacote.banc;

import fr.coteacote.socle.Horloge;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/** What the bench adds to the house: a clock per structure, and a counter of SQL statements per structure. */
@TestConfiguration
@ComponentScan
public class Banc {
    @Bean
    @Primary
    Horloge horlogeDesTests() {
        return Horloge.du(HorlogeDesTests.UNIQUE);
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
