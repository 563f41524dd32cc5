package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of one's portfolio by their whole name; nobody when two bear it. */
@Component
class RechercheExacte {
    private final JdbcClient db;

    RechercheExacte(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    Optional<JeuneId> une(MembreId moi, String tape) {
        var trouves = db.sql("""
                select j.id from dossiers.p_jeune j join parcours.p_referent f on f.jeune_id = j.id
                 where f.membre_id = :moi and starts_with(j.recherche, socle.normaliser(:nom) || ' ') limit 2
                """)
                .param("moi", moi.id())
                .param("nom", tape)
                .query(UUID.class)
                .list();
        return trouves.size() == 1 && !tape.isBlank() ? Optional.of(new JeuneId(trouves.getFirst())) : Optional.empty();
    }
}
