package fr.coteacote.recours;

import fr.coteacote.dossiers.SuivreUneReunion;
import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers and rights follow the file that is kept; where both have one, the kept file's stays and the other waits behind. */
@Configuration
class ReunirLesDroits {
    @Bean
    SuivreUneReunion reunirLesReponses(JdbcClient db) {
        return new Lignes(db, "recours.reponse", "question");
    }

    @Bean
    SuivreUneReunion reunirLesSuivis(JdbcClient db) {
        return new Lignes(db, "recours.suivi", "droit");
    }

    @Bean
    SuivreUneReunion reunirLesAides(JdbcClient db) {
        return new Lignes(db, "recours.aide", "id");
    }

    /** @param objet one of our tables, and {@code sujet} the column that may not be there twice, named above and nowhere else */
    private record Lignes(JdbcClient db, String objet, String sujet) implements SuivreUneReunion {
        @Override
        public List<UUID> confier(JeuneId garde, JeuneId absorbe) {
            return db.sql("""
                    update %1$s a set jeune_id = :garde where a.jeune_id = :absorbe
                       and not exists (select from %1$s g where g.jeune_id = :garde and g.%2$s = a.%2$s)
                    returning a.id
                    """.formatted(objet, sujet))
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
