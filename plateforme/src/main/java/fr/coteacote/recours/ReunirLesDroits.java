package fr.coteacote.recours;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers and rights follow the file that is kept; where both have one, the kept file's stays and the other waits behind. */
@Configuration
class ReunirLesDroits {
    @Bean
    SuivreUneReunion reunirLesReponsesAuxDroits(JdbcClient db) {
        return LignesReunies.sauf(db, "recours.reponse", "g.question = a.question");
    }

    @Bean
    SuivreUneReunion reunirLesSuivis(JdbcClient db) {
        return LignesReunies.sauf(db, "recours.suivi", "g.droit = a.droit");
    }

    @Bean
    SuivreUneReunion reunirLesAides(JdbcClient db) {
        return LignesReunies.toutes(db, "recours.aide");
    }
}
