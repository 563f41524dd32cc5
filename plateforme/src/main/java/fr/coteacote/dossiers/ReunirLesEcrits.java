package fr.coteacote.dossiers;

import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes, people let in and papers follow the file that is kept, each with its author and its readers. */
@Configuration
class ReunirLesEcrits {
    @Bean
    SuivreUneReunion reunirLesNotes(JdbcClient db) {
        return new Lignes(db, "dossiers.note");
    }

    @Bean
    SuivreUneReunion reunirLesTiers(JdbcClient db) {
        return new Lignes(db, "dossiers.tiers");
    }

    @Bean
    SuivreUneReunion reunirLesDocuments(JdbcClient db) {
        return new Lignes(db, "dossiers.document");
    }

    /** @param objet one of our tables, named above and nowhere else */
    private record Lignes(JdbcClient db, String objet) implements SuivreUneReunion {
        @Override
        public List<UUID> confier(JeuneId garde, JeuneId absorbe) {
            return db.sql("update " + objet + " set jeune_id = :garde where jeune_id = :absorbe returning id")
                    .param("garde", garde.id())
                    .param("absorbe", absorbe.id())
                    .query(UUID.class)
                    .list();
        }

        @Override
        public void rendre(List<UUID> objets, JeuneId absorbe) {
            db.sql("update " + objet + " set jeune_id = :absorbe where id = any(:objets)")
                    .param("absorbe", absorbe.id())
                    .param("objets", objets.toArray(UUID[]::new))
                    .update();
        }
    }
}
