package fr.coteacote.acces;

import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Open accounts of the team: who carries a role, at which address. */
@Component
public class QuiPeut {
    private final JdbcClient db;

    QuiPeut(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Set<MembreId> avec(Role role) {
        return new HashSet<>(db.sql("""
                select c.membre_id from acces.compte c join acces.compte_role r on r.compte_id = c.id
                 where r.role = :role and c.ferme_le is null
                """)
                .param("role", role.name())
                .query((ligne, _) -> new MembreId(ligne.getObject(1, UUID.class)))
                .list());
    }

    @Transactional(readOnly = true)
    public Map<MembreId, String> courriels() {
        var courriels = new HashMap<MembreId, String>();
        db.sql("select membre_id, courriel from acces.compte where ferme_le is null")
                .query(ligne -> {
                    courriels.put(new MembreId(ligne.getObject(1, UUID.class)), ligne.getString(2));
                });
        return courriels;
    }
}
