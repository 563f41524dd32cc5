package fr.coteacote.echanges;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two conversations of one person become one; an answer to the other's address still finds it. */
@Configuration
class ReunirLesEchanges {
    @Bean
    SuivreUneReunion reunirLesFils(JdbcClient db) {
        return LignesReunies.uneSeule(db, "echanges.conversation");
    }

    @Bean
    SuivreUneReunion reunirLesMotsEchanges(JdbcClient db) {
        return LignesReunies.toutes(db, "echanges.message");
    }

    @Bean
    SuivreUneReunion reunirLesChoixDEchanges(JdbcClient db) {
        return LignesReunies.uneSeule(db, "echanges.choix");
    }

    @Bean
    SuivreUneReunion reunirLesNouvellesDemandees(JdbcClient db) {
        return LignesReunies.toutes(db, "echanges.relance");
    }

    @Bean
    SuivreUneReunion reunirLesMessagesReconnus(JdbcClient db) {
        return LignesReunies.toutes(db, "echanges.inconnu");
    }
}
