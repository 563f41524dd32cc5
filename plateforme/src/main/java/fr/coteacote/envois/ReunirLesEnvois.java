package fr.coteacote.envois;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was sent follows the file that is kept. */
@Configuration
class ReunirLesEnvois {
    @Bean
    SuivreUneReunion reunirLesMessages(JdbcClient db) {
        return LignesReunies.toutes(db, "envois.message");
    }
}
