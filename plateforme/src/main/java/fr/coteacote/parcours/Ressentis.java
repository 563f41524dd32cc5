package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.util.UUID;
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
        if (texte.isBlank()) {
            db.sql("delete from parcours.ressenti where rencontre_id = :rencontre and auteur = :moi")
                    .param("rencontre", rencontre)
                    .param("moi", EnStructure.acteur().trace())
                    .update();
        } else {
            ecrire(jeune, rencontre, texte.strip());
        }
    }

    private void ecrire(JeuneId jeune, UUID rencontre, String texte) {
        db.sql("""
                insert into parcours.ressenti (id, jeune_id, rencontre_id, auteur, texte, le)
                values (:id, :jeune, :rencontre, :moi, :texte, :le)
                on conflict on constraint un_ressenti_chacun do update set texte = excluded.texte, le = excluded.le
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("rencontre", rencontre)
                .param("moi", EnStructure.acteur().trace())
                .param("texte", texte)
                .param("le", utc(horloge.instant()))
                .update();
    }
}
