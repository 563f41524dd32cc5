package fr.coteacote.dossiers;

import fr.coteacote.socle.LignesReunies;
import fr.coteacote.socle.SuivreUneReunion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ways to reach, portrait, notes, people let in and papers follow the file that is kept, each with its author and readers. */
@Configuration
class ReunirLesEcrits {
    @Bean
    SuivreUneReunion reunirLesMoyens(JdbcClient db) {
        return LignesReunies.sauf(db, "dossiers.moyen", "g.genre = a.genre and g.valeur = a.valeur");
    }

    @Bean
    SuivreUneReunion reunirLesRessources(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.ressource");
    }

    @Bean
    SuivreUneReunion reunirLesJalons(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.jalon");
    }

    @Bean
    SuivreUneReunion reunirLesBesoins(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.besoin");
    }

    @Bean
    SuivreUneReunion reunirLesReponses(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.reponse");
    }

    @Bean
    SuivreUneReunion reunirLesContraintes(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.contrainte");
    }

    @Bean
    SuivreUneReunion reunirLesSituations(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.situation");
    }

    @Bean
    SuivreUneReunion reunirCeQuiCompte(JdbcClient db) {
        return LignesReunies.uneSeule(db, "dossiers.ce_qui_compte");
    }

    @Bean
    SuivreUneReunion reunirLesRegards(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.regard_partage");
    }

    @Bean
    SuivreUneReunion reunirLesNotes(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.note");
    }

    @Bean
    SuivreUneReunion reunirLesTiers(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.tiers");
    }

    @Bean
    SuivreUneReunion reunirLesDocuments(JdbcClient db) {
        return LignesReunies.toutes(db, "dossiers.document");
    }
}
