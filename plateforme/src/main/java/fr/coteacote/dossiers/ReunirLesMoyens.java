package fr.coteacote.dossiers;

import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ways to reach follow the file that is kept, without the same one twice. */
@Component
class ReunirLesMoyens implements SuivreUneReunion {
    private final JdbcClient db;

    ReunirLesMoyens(JdbcClient db) {
        this.db = db;
    }

    @Override
    public String objet() {
        return "dossiers.moyen";
    }

    @Override
    public List<UUID> confier(JeuneId garde, JeuneId absorbe) {
        return db.sql("""
                update dossiers.moyen m set jeune_id = :garde
                 where m.jeune_id = :absorbe
                   and not exists (select from dossiers.moyen d where d.jeune_id = :garde and d.genre = m.genre and d.valeur = m.valeur)
                returning m.id
                """)
                .param("garde", garde.id())
                .param("absorbe", absorbe.id())
                .query(UUID.class)
                .list();
    }

    @Override
    public void rendre(List<UUID> objets, JeuneId absorbe) {
        db.sql("update dossiers.moyen set jeune_id = :absorbe where id = any(:objets)")
                .param("absorbe", absorbe.id())
                .param("objets", objets.toArray(UUID[]::new))
                .update();
    }
}
