package fr.coteacote.parcours;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is written of a meeting: nothing of anybody else, no note. */
@Component
@Transactional(readOnly = true)
public class LectureDuBilan {
    private final JdbcClient db;

    LectureDuBilan(JdbcClient db) {
        this.db = db;
    }

    public record Bilan(
            BilanId id, MembreId membre, Instant ouvertLe, boolean clos, boolean accordJeune, boolean accordEquipe) {}

    public Bilan bilan(BilanId id, JeuneId jeune) {
        return db.sql("""
                select membre_id, ouvert_le, clos_le is not null, accord_jeune_le is not null, accord_equipe_le is not null
                  from parcours.p_bilan where id = :id and jeune_id = :jeune
                """)
                .param("id", id.id())
                .param("jeune", jeune.id())
                .query((l, _) -> new Bilan(
                        id,
                        new MembreId(l.getObject(1, UUID.class)),
                        l.getObject(2, OffsetDateTime.class).toInstant(),
                        l.getBoolean(3),
                        l.getBoolean(4),
                        l.getBoolean(5)))
                .optional()
                .orElseThrow(() -> new Introuvable("bilan"));
    }

    /** The one under way, if any. */
    public Optional<BilanId> ouvert(JeuneId jeune) {
        return db.sql("select id from parcours.p_bilan where jeune_id = :jeune and clos_le is null")
                .param("jeune", jeune.id())
                .query((l, _) -> new BilanId(l.getObject(1, UUID.class)))
                .optional();
    }

    public record Paragraphe(EcrireADeux.Rubrique rubrique, EcrireADeux.Auteur auteur, String texte, int version) {}

    public List<Paragraphe> paragraphes(BilanId id) {
        return db.sql("select rubrique, auteur, texte, version from parcours.paragraphe where bilan_id = :id")
                .param("id", id.id())
                .query((l, _) -> new Paragraphe(
                        EcrireADeux.Rubrique.valueOf(l.getString(1)),
                        EcrireADeux.Auteur.valueOf(l.getString(2)),
                        l.getString(3),
                        l.getInt(4)))
                .list();
    }

    public record Sujet(Bilans.Genre genre, String quoi, Voix voix) {}

    public List<Sujet> sujets(BilanId id) {
        return db.sql("select nature, quoi, voix from parcours.sujet where bilan_id = :id order by le, id")
                .param("id", id.id())
                .query((l, _) ->
                        new Sujet(Bilans.Genre.valueOf(l.getString(1)), l.getString(2), Voix.valueOf(l.getString(3))))
                .list();
    }
}
