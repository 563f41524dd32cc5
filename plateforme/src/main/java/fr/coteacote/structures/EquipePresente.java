package fr.coteacote.structures;

import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Equipe.Membre;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody of the team who is here today. */
@Component
public class EquipePresente {
    private final JdbcClient db;
    private final Structures structures;

    EquipePresente(JdbcClient db, Structures structures) {
        this.db = db;
        this.structures = structures;
    }

    /** Whether somebody of this identifier is of the team today. */
    @Transactional(readOnly = true)
    public boolean contient(MembreId membre) {
        return db.sql("""
                select exists (select from structures.membre where id = :id and (parti_le is null or parti_le > :jour))
                """)
                .param("id", membre.id())
                .param("jour", structures.aujourdhui())
                .query(Boolean.class)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Membre> presents() {
        return db.sql("""
                select m.id, m.prenom, m.nom, m.fonction, l.nom as lieu
                  from structures.membre m left join structures.lieu l on l.id = m.lieu_id
                 where m.parti_le is null or m.parti_le > :jour
                 order by m.prenom, m.nom
                """)
                .param("jour", structures.aujourdhui())
                .query((ligne, _) -> new Membre(
                        new MembreId(ligne.getObject("id", UUID.class)),
                        ligne.getString("prenom"),
                        ligne.getString("nom"),
                        ligne.getString("fonction"),
                        Objects.requireNonNullElse(ligne.getString("lieu"), "")))
                .list();
    }
}
