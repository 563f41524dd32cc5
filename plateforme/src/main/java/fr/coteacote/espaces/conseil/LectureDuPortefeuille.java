package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.MembreId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may be written to at once. */
@Component
@Transactional(readOnly = true)
class LectureDuPortefeuille {
    private final JdbcClient db;

    LectureDuPortefeuille(JdbcClient db) {
        this.db = db;
    }

    record Personne(UUID id, String nom) {}

    /** Those one accompanies, by name. */
    public List<Personne> portefeuille(MembreId moi) {
        return db.sql("""
                select j.id, j.prenom || ' ' || j.nom nom
                  from parcours.p_referent f join dossiers.p_jeune j on j.id = f.jeune_id
                 where f.membre_id = :moi order by j.recherche limit 300
                """).param("moi", moi.id()).query(Personne.class).list();
    }
}
