package fr.coteacote.espaces.jeune;

import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.echanges.Fil.Ligne;
import fr.coteacote.echanges.Fil.Piece;
import fr.coteacote.echanges.Fil.Voix;
import fr.coteacote.socle.JeuneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** My conversation: who answers me, and the last two hundred messages. */
@Component
@Transactional(readOnly = true)
class LectureDeMesMessages {
    private final JdbcClient db;

    LectureDeMesMessages(JdbcClient db) {
        this.db = db;
    }

    /** @param nonLus messages of the team I have not read */
    record Tete(String registre, String avec, Optional<Instant> luParLEquipe, int nonLus) {}

    public Tete tete(JeuneId moi) {
        return db.sql("""
                select j.registre, coalesce(m.prenom, ''),
                       case when coalesce(x.montre_lu, true) then c.lu_equipe_le end,
                       (select count(*) from echanges.p_message n
                         where n.jeune_id = j.id and n.voix <> 'JEUNE' and n.le > coalesce(c.lu_jeune_le, '-infinity'))
                  from dossiers.p_jeune j
                  left join parcours.p_referent f on f.jeune_id = j.id
                  left join structures.p_membre m on m.id = f.membre_id
                  left join echanges.p_conversation c on c.jeune_id = j.id
                  left join echanges.p_choix x on x.jeune_id = j.id
                 where j.id = :moi
                """)
                .param("moi", moi.id())
                .query((l, _) -> new Tete(
                        l.getString(1),
                        l.getString(2),
                        Optional.ofNullable(l.getObject(3, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        l.getInt(4)))
                .single();
    }

    public List<Ligne> lignes(JeuneId moi) {
        return db.sql("""
                select m.id, m.voix, coalesce(e.prenom, ''), m.texte, m.canal, m.en_clair, m.document_id, d.nom, m.le
                  from echanges.p_message m
                  left join structures.p_membre e on e.id = m.membre_id
                  left join dossiers.p_document d on d.id = m.document_id
                 where m.jeune_id = :moi order by m.le desc, m.id desc limit 200
                """)
                .param("moi", moi.id())
                .query(LectureDeMesMessages::ligne)
                .list()
                .reversed();
    }

    private static Ligne ligne(ResultSet l, int rang) throws SQLException {
        Optional<Piece> piece = l.getObject(7) == null
                ? Optional.empty()
                : Optional.of(new Piece(
                        l.getObject(7, UUID.class),
                        Optional.ofNullable(l.getString(8)).orElse("")));
        return new Ligne(
                l.getObject(1, UUID.class),
                Voix.valueOf(l.getString(2)),
                l.getString(3),
                l.getString(4),
                Voie.valueOf(l.getString(5)),
                l.getBoolean(6),
                piece,
                l.getObject(9, OffsetDateTime.class).toInstant());
    }
}
