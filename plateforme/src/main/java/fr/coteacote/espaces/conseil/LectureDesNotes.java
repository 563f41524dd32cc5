package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.espaces.conseil.PageAccueillir.Choix;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of a file that whoever acts may read: the view itself says which. */
@Component
class LectureDesNotes {
    private final JdbcClient db;

    LectureDesNotes(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param auteur empty when the young person wrote it
     * @param remise first names of those it was handed to
     */
    record UneNote(
            UUID id,
            VisibiliteNote visibilite,
            int numero,
            String texte,
            Optional<byte[]> scelle,
            String motif,
            Optional<LocalDate> revoirLe,
            Instant le,
            boolean mienne,
            String auteur,
            String pour,
            String remise,
            boolean remiseAuJeune,
            boolean demandee) {}

    /** @param confidentiel those kept off a shared screen, or the others */
    List<UneNote> notes(JeuneId jeune, boolean confidentiel) {
        return db.sql("""
                select n.id, n.visibilite, n.numero, n.texte, n.scelle, n.motif, n.revoir_le, n.le, n.mienne,
                       coalesce(a.prenom, ''), coalesce(p.prenom, ''),
                       (select coalesce(string_agg(m.prenom, ', ' order by r.le), '') from dossiers.p_note_remise r
                          join structures.p_membre m on m.id = r.membre_id where r.note_id = n.id),
                       exists (select from dossiers.p_note_remise r where r.note_id = n.id and r.membre_id is null),
                       exists (select from parcours.p_tache t where t.objet_id = n.id)
                  from dossiers.p_note n
                  left join structures.p_membre a on a.id = n.auteur_id
                  left join structures.p_membre p on p.id = n.pour_id
                 where n.jeune_id = :jeune and (n.visibilite in ('SECRET_PROFESSIONNEL', 'RETENUE')) = :confidentiel
                 order by n.le desc, n.id desc limit 100
                """)
                .param("jeune", jeune.id())
                .param("confidentiel", confidentiel)
                .query((l, _) -> new UneNote(
                        l.getObject(1, UUID.class),
                        VisibiliteNote.valueOf(l.getString(2)),
                        l.getInt(3),
                        l.getString(4),
                        Optional.ofNullable(l.getBytes(5)),
                        l.getString(6),
                        Optional.ofNullable(l.getObject(7, LocalDate.class)),
                        l.getObject(8, OffsetDateTime.class).toInstant(),
                        l.getBoolean(9),
                        l.getString(10),
                        l.getString(11),
                        l.getString(12),
                        l.getBoolean(13),
                        l.getBoolean(14)))
                .list();
    }

    /** Those a sealed note may be handed to: bound by secrecy, or accompanying this young person. */
    List<Choix> destinataires(JeuneId jeune, MembreId moi) {
        return db.sql("""
                select m.id, trim(m.prenom || ' ' || m.nom)
                  from structures.p_membre m
                  join acces.p_compte c on c.membre_id = m.id and c.ferme_le is null
                 where m.parti_le is null and m.id <> :moi
                   and ('SECRET' = any(string_to_array(c.roles, ','))
                        or exists (select from parcours.p_referent f where f.jeune_id = :jeune and f.membre_id = m.id))
                 order by m.prenom, m.nom
                """)
                .param("moi", moi.id())
                .param("jeune", jeune.id())
                .query((l, _) -> new Choix(l.getString(1), l.getString(2), false))
                .list();
    }
}
