package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far one feels able to act, in four sentences, said by the young person about themselves. Nobody else writes or reads
 * it; it makes no figure (S1-16).
 */
@Component
public class OuJEnSuis {
    private final JdbcClient db;
    private final Clock horloge;

    OuJEnSuis(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    public enum Phrase {
        JE_CHOISIS,
        JE_SAIS_A_QUI_DEMANDER,
        JE_DIS,
        J_OSE
    }

    public enum Niveau {
        PAS_ENCORE,
        UN_PEU,
        PLUTOT,
        OUI
    }

    public record Dite(Phrase phrase, Niveau niveau, Instant le) {}

    @Transactional
    public void dire(JeuneId moi, Map<Phrase, Niveau> dites) {
        seulementMoi(moi);
        dites.forEach((phrase, niveau) -> db.sql("""
                insert into parcours.ou_j_en_suis (id, jeune_id, phrase, niveau, le)
                values (:id, :moi, :phrase, :niveau, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("moi", moi.id())
                .param("phrase", phrase.name())
                .param("niveau", niveau.name())
                .param("le", utc(horloge.instant()))
                .update());
    }

    @Transactional
    public void oublier(JeuneId moi) {
        seulementMoi(moi);
        db.sql("delete from parcours.ou_j_en_suis where jeune_id = :moi")
                .param("moi", moi.id())
                .update();
    }

    /** The last two answers of each sentence, the newest first; empty for anybody else. */
    @Transactional(readOnly = true)
    public List<Dite> derniers(JeuneId moi) {
        return db.sql("""
                select phrase, niveau, le from (
                    select phrase, niveau, le, row_number() over (partition by phrase order by le desc, id desc) rang
                      from parcours.p_ou_j_en_suis where jeune_id = :moi) d
                 where rang <= 2 order by phrase, rang
                """)
                .param("moi", moi.id())
                .query((l, _) -> new Dite(
                        Phrase.valueOf(l.getString(1)),
                        Niveau.valueOf(l.getString(2)),
                        l.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    private static void seulementMoi(JeuneId moi) {
        if (!EnStructure.acteur().equals(new Acteur.Jeune(moi))) {
            throw new Introuvable("où j’en suis");
        }
    }
}
