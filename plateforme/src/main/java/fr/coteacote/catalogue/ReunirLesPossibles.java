package fr.coteacote.catalogue;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers follow the file that is kept; what it already says of itself stays. */
@Configuration
class ReunirLesPossibles {
    @Bean
    SuivreUneReunion reunirLesReperes(JdbcClient db) {
        return LignesReunies.sauf(db, "catalogue.repere", "true");
    }

    @Bean
    SuivreUneReunion reunirLesTalents(JdbcClient db) {
        return LignesReunies.sauf(db, "catalogue.talent", "g.ressource_id = a.ressource_id and g.rome = a.rome");
    }

    @Bean
    SuivreUneReunion reunirLesReponsesAuxPossibles(JdbcClient db) {
        return LignesReunies.toutes(db, "catalogue.reponse");
    }

    @Bean
    SuivreUneReunion reunirLesCandidatures(JdbcClient db) {
        return LignesReunies.toutes(db, "catalogue.candidature");
    }

    @Bean
    SuivreUneReunion reunirLesPropositions(JdbcClient db) {
        return LignesReunies.sauf(db, "catalogue.proposition", "g.possible = a.possible");
    }
}
