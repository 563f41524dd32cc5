package fr.coteacote.agenda;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings, places and calendars follow the file that is kept; two at the same hour stay apart, a human chooses. */
@Configuration
class ReunirLesRendezVous {
    @Bean
    SuivreUneReunion reunirLesRendezVous(JdbcClient db) {
        return LignesReunies.sauf(db, "agenda.rendez_vous", "tstzrange(g.debut, g.fin) && tstzrange(a.debut, a.fin)");
    }

    @Bean
    SuivreUneReunion reunirCeQuIlsDisentDeLaDistance(JdbcClient db) {
        return new LignesReunies(db, "agenda.a_distance", "rendez_vous_id", "false");
    }

    @Bean
    SuivreUneReunion reunirLesInscriptions(JdbcClient db) {
        return LignesReunies.sauf(db, "agenda.inscription", "g.seance_id = a.seance_id");
    }

    @Bean
    SuivreUneReunion reunirLesAteliersProposes(JdbcClient db) {
        return LignesReunies.toutes(db, "agenda.atelier");
    }

    @Bean
    SuivreUneReunion reunirLesMoiAussi(JdbcClient db) {
        return new LignesReunies(db, "agenda.moi_aussi", "atelier_id", "g.atelier_id = a.atelier_id");
    }

    @Bean
    SuivreUneReunion reunirLesAbonnements(JdbcClient db) {
        return LignesReunies.toutes(db, "agenda.abonnement");
    }
}
