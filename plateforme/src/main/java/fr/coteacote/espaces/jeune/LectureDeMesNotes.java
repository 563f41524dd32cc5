package fr.coteacote.espaces.jeune;

import fr.coteacote.dossiers.VisibiliteNote;
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

/** What is noted about me, as the view of notes lets me read it. */
@Component
@Transactional(readOnly = true)
class LectureDeMesNotes {
    private final JdbcClient db;

    LectureDeMesNotes(JdbcClient db) {
        this.db = db;
    }

    /** @param auteur empty when I wrote it */
    record UneNote(
            UUID id,
            VisibiliteNote visibilite,
            int numero,
            String texte,
            Optional<byte[]> scelle,
            Instant le,
            String auteur,
            Optional<UUID> pourId,
            String pour,
            boolean demandee) {}

    public List<UneNote> notes(JeuneId moi) {
        return db.sql("""
                select n.id, n.visibilite, n.numero, n.texte, n.scelle, n.le, coalesce(a.prenom, ''), n.pour_id, coalesce(p.prenom, ''),
                       exists (select from parcours.p_tache t where t.objet_id = n.id)
                  from dossiers.p_note n
                  left join structures.p_membre a on a.id = n.auteur_id
                  left join structures.p_membre p on p.id = n.pour_id
                 where n.jeune_id = :moi order by n.le desc, n.id desc limit 100
                """)
                .param("moi", moi.id())
                .query((l, _) -> new UneNote(
                        l.getObject(1, UUID.class),
                        VisibiliteNote.valueOf(l.getString(2)),
                        l.getInt(3),
                        l.getString(4),
                        Optional.ofNullable(l.getBytes(5)),
                        l.getObject(6, OffsetDateTime.class).toInstant(),
                        l.getString(7),
                        Optional.ofNullable(l.getObject(8, UUID.class)),
                        l.getString(9),
                        l.getBoolean(10)))
                .list();
    }

    record Referent(UUID id, String prenom) {}

    public Optional<Referent> referent(JeuneId moi) {
        return db.sql("""
                select m.id, m.prenom from parcours.p_referent f join structures.p_membre m on m.id = f.membre_id
                 where f.jeune_id = :moi
                """).param("moi", moi.id()).query(Referent.class).optional();
    }

    /** Who wrote a note under secrecy that was not handed to me. */
    public Optional<MembreId> auteurDUneNoteScellee(JeuneId moi, UUID note) {
        return db.sql("""
                select auteur_id from dossiers.p_note
                 where id = :note and jeune_id = :moi and visibilite = 'SECRET_PROFESSIONNEL' and scelle is null
                """)
                .param("note", note)
                .param("moi", moi.id())
                .query((l, _) -> new MembreId(l.getObject(1, UUID.class)))
                .optional();
    }
}
