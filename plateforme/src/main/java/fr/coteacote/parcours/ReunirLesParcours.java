package fr.coteacote.parcours;

import fr.coteacote.dossiers.SuivreUneReunion;
import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Demands, meetings and steps forward follow the file that is kept. The accompaniment of the other one, and who walked
 * beside, stay behind it as history: nobody has two.
 */
@Configuration
class ReunirLesParcours {
    @Bean
    SuivreUneReunion reunirLesDemandes(JdbcClient db) {
        return new Lignes(db, "parcours.demande");
    }

    @Bean
    SuivreUneReunion reunirLesRencontres(JdbcClient db) {
        return new Lignes(db, "parcours.rencontre");
    }

    @Bean
    SuivreUneReunion reunirLesPas(JdbcClient db) {
        return new Lignes(db, "parcours.pas");
    }

    /** @param objet one of our tables, named above and nowhere else */
    private record Lignes(JdbcClient db, String objet) implements SuivreUneReunion {
        @Override
        public Optional<String> empechement(JeuneId garde, JeuneId absorbe) {
            boolean perdu = !suivi(garde) && suivi(absorbe);
            return perdu
                    ? Optional.of("L’accompagnement est sur l’autre fiche : gardez plutôt celle-là.")
                    : Optional.empty();
        }

        private boolean suivi(JeuneId jeune) {
            return db.sql("select exists (select from parcours.accompagnement where jeune_id = :jeune)")
                    .param("jeune", jeune.id())
                    .query(Boolean.class)
                    .single();
        }

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
