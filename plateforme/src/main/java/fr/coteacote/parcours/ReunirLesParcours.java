package fr.coteacote.parcours;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Demands, meetings, plan and steps forward follow the file that is kept. The accompaniment of the other one, and who
 * walked beside, stay behind it as history: nobody has two.
 */
@Configuration
class ReunirLesParcours {
    @Bean
    SuivreUneReunion reunirLesDemandes(JdbcClient db) {
        return new DemandesReunies(db);
    }

    @Bean
    SuivreUneReunion reunirLesRencontres(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.rencontre");
    }

    @Bean
    SuivreUneReunion reunirLesPas(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.pas");
    }

    @Bean
    SuivreUneReunion reunirLesActions(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.action");
    }

    @Bean
    SuivreUneReunion reunirLesPistes(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.piste");
    }

    @Bean
    SuivreUneReunion reunirLesTaches(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.tache");
    }

    @Bean
    SuivreUneReunion reunirLesBilans(JdbcClient db) {
        return LignesReunies.sauf(db, "parcours.bilan", "g.clos_le is null and a.clos_le is null");
    }

    @Bean
    SuivreUneReunion reunirLesRevues(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.revue");
    }

    @Bean
    SuivreUneReunion reunirLesActes(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.acte");
    }

    @Bean
    SuivreUneReunion reunirLesRessentis(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.ressenti");
    }

    @Bean
    SuivreUneReunion reunirOuIlsEnSont(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.ou_j_en_suis");
    }

    @Bean
    SuivreUneReunion reunirLesMemos(JdbcClient db) {
        return LignesReunies.uneSeule(db, "parcours.memo");
    }

    @Bean
    SuivreUneReunion reunirLesConfidences(JdbcClient db) {
        return LignesReunies.toutes(db, "parcours.sujet_delicat");
    }

    @Bean
    SuivreUneReunion reunirLesEnviesDeChanger(JdbcClient db) {
        return LignesReunies.sauf(db, "parcours.autre_referent", "g.traite_le is null and a.traite_le is null");
    }
}
