package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How it felt after a meeting: each for oneself, apart from the facts, never a note and in no figure (S1-17). */
@Component
public class Ressentis {
    private final JdbcClient db;
    private final Clock horloge;

    Ressentis(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** Mine, in place of the last; empty forgets it. */
    @Transactional
    public void garder(JeuneId jeune, UUID rencontre, String texte) {
        boolean eue = db.sql("select exists (select from parcours.rencontre where id = :id and jeune_id = :jeune)")
                .param("id", rencontre)
                .param("jeune", jeune.id())
                .query(Boolean.class)
                .single();
        if (!eue) {
            throw new Introuvable("rencontre");
        }
        db.sql("delete from parcours.ressenti where rencontre_id = :rencontre and auteur = :moi")
                .param("rencontre", rencontre)
                .param("moi", EnStructure.acteur().trace())
                .update();
        if (!texte.isBlank()) {
            inserer(jeune, rencontre, texte.strip());
        }
    }

    private void inserer(JeuneId jeune, UUID rencontre, String texte) {
        db.sql("""
                insert into parcours.ressenti (id, jeune_id, rencontre_id, auteur, texte, le)
                values (:id, :jeune, :rencontre, :moi, :texte, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("rencontre", rencontre)
                .param("moi", EnStructure.acteur().trace())
                .param("texte", texte)
                .param("le", utc(horloge.instant()))
                .update();
    }

    /** Mine, by meeting. */
    @Transactional(readOnly = true)
    public Map<UUID, String> miens(JeuneId jeune) {
        record Mien(UUID rencontre, String texte) {}
        return db
                .sql("select rencontre_id rencontre, texte from parcours.p_ressenti where jeune_id = :jeune")
                .param("jeune", jeune.id())
                .query((l, _) -> new Mien(l.getObject(1, UUID.class), l.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Mien::rencontre, Mien::texte));
    }
}
