package fr.coteacote.socle.base;

import fr.coteacote.socle.base.Base.Connexion;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the application's role to the pool and the owner's to the migrations. */
@Configuration
@EnableConfigurationProperties(ReglagesDeBase.class)
class ConfigurationDeBase {
    @Bean(destroyMethod = "close")
    Base base(ReglagesDeBase reglages) {
        return reglages.adresse()
                .<Base>map(url -> BaseDistante.joindre(reglages, url))
                .orElseGet(() -> BaseEmbarquee.demarrer(reglages.dossier(), reglages.durable()));
    }

    @Bean
    JdbcConnectionDetails connexionDeLApplication(Base base) {
        return new DeLApplication(base.application());
    }

    @Bean
    FlywayConnectionDetails connexionDuProprietaire(Base base) {
        return new DuProprietaire(base.proprietaire());
    }

    @Bean
    FlywayConfigurationCustomizer roleDansLesMigrations(Base base) {
        return flyway -> flyway.placeholders(
                java.util.Map.of("application", base.application().utilisateur()));
    }

    private record DeLApplication(Connexion connexion) implements JdbcConnectionDetails {
        @Override
        public String getUsername() {
            return connexion.utilisateur();
        }

        @Override
        public String getPassword() {
            return connexion.motDePasse();
        }

        @Override
        public String getJdbcUrl() {
            return connexion.url();
        }
    }

    private record DuProprietaire(Connexion connexion) implements FlywayConnectionDetails {
        @Override
        public String getUsername() {
            return connexion.utilisateur();
        }

        @Override
        public String getPassword() {
            return connexion.motDePasse();
        }

        @Override
        public String getJdbcUrl() {
            return connexion.url();
        }
    }
}
