package fr.coteacote.structures;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists that somebody of the team keeps under a name of their own. */
@Component
public class VuesGardees {
    private final JdbcClient db;

    VuesGardees(JdbcClient db) {
        this.db = db;
    }

    /** Keeping again under the same name replaces the view. */
    @Transactional
    public void garder(MembreId membre, String nom, String requete) {
        db.sql("""
                insert into structures.vue_gardee (id, membre_id, nom, requete) values (:id, :membre, :nom, :requete)
                on conflict on constraint une_vue_par_nom do update set requete = excluded.requete
                """)
                .param("id", Identifiants.nouveau())
                .param("membre", membre.id())
                .param("nom", nom.strip())
                .param("requete", requete)
                .update();
    }

    @Transactional
    public void oublier(MembreId membre, UUID vue) {
        db.sql("delete from structures.vue_gardee where id = :id and membre_id = :membre")
                .param("id", vue)
                .param("membre", membre.id())
                .update();
    }
}
