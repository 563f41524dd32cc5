package fr.coteacote.dossiers;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does, dated: several at once if need be, none ever required. */
@Component
public class Situations {
    private final JdbcClient db;
    private final Clock horloge;

    Situations(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public record Ligne(UUID id, Situation situation) {}

    @Transactional
    public UUID noter(JeuneId jeune, Situation situation) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.situation (id, jeune_id, categorie, mots, du, au, ecrit_par, le)
                values (:id, :jeune, :categorie, :mots, :du, :au, :par, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("categorie", situation.categorie().name())
                .param("mots", situation.mots().strip())
                .param("du", situation.du())
                .param("au", situation.au().orElse(null), Types.DATE)
                .param("par", EnStructure.acteur().trace())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** It ends that day; a day before it began is its first day. */
    @Transactional
    public void finir(UUID situation, JeuneId jeune, LocalDate jour) {
        db.sql(
                        "update dossiers.situation set au = greatest(du, cast(:jour as date)) where id = :id and jeune_id = :jeune")
                .param("jour", jour)
                .param("id", situation)
                .param("jeune", jeune.id())
                .update();
    }

    @Transactional
    public void retirer(UUID situation, JeuneId jeune) {
        db.sql("""
                update dossiers.situation set retire_le = :le where id = :id and jeune_id = :jeune and retire_le is null
                """)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("id", situation)
                .param("jeune", jeune.id())
                .update();
    }

    /** The latest first; one statement. */
    @Transactional(readOnly = true)
    public List<Ligne> de(JeuneId jeune) {
        return db.sql("""
                select id, categorie, mots, du, au from dossiers.p_situation
                 where jeune_id = :jeune order by du desc, id desc limit 30
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Ligne(
                        l.getObject("id", UUID.class),
                        new Situation(
                                Situation.Categorie.valueOf(l.getString("categorie")),
                                l.getString("mots"),
                                l.getObject("du", LocalDate.class),
                                Optional.ofNullable(l.getObject("au", LocalDate.class)))))
                .list();
    }
}
