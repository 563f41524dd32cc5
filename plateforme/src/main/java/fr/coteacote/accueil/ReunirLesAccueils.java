package fr.coteacote.accueil;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first contact, the codes that move a meeting and the visits follow the file that is kept. */
@Configuration
class ReunirLesAccueils {
    @Bean
    SuivreUneReunion reunirLesContacts(JdbcClient db) {
        return LignesReunies.uneSeule(db, "accueil.contact");
    }

    @Bean
    SuivreUneReunion reunirLesReservations(JdbcClient db) {
        return LignesReunies.toutes(db, "accueil.reservation");
    }

    @Bean
    SuivreUneReunion reunirLesPassages(JdbcClient db) {
        return LignesReunies.toutes(db, "accueil.passage");
    }
}
