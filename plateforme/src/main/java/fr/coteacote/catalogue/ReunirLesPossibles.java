package fr.coteacote.catalogue;

import fr.coteacote.dossiers.SuivreUneReunion;
import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers follow the file that is kept; where both have one, the kept file's stays and the other waits behind. */
@Configuration
class ReunirLesPossibles {
    @Bean
    SuivreUneReunion reunirLesReperes(JdbcClient db) {
        return new Lignes(db, "catalogue.repere", "true");
    }

    @Bean
    SuivreUneReunion reunirLesReponsesAuxPossibles(JdbcClient db) {
        return new Lignes(db, "catalogue.reponse", "g.id = a.id");
    }

    @Bean
    SuivreUneReunion reunirLesPropositions(JdbcClient db) {
        return new Lignes(db, "catalogue.proposition", "g.possible = a.possible");
    }

    /** @param objet one of our tables, and {@code sujet} what may not be there twice, written above and nowhere else */
    private record Lignes(JdbcClient db, String objet, String sujet) implements SuivreUneReunion {
        @Override
        public List<UUID> confier(JeuneId garde, JeuneId absorbe) {
            return db.sql("""
                    update %1$s a set jeune_id = :garde where a.jeune_id = :absorbe
                       and not exists (select from %1$s g where g.jeune_id = :garde and %2$s)
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
