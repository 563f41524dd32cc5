package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the young person prepares: a memo of their own, shown if they wish, and a subject for their référent alone. */
@Component
public class PreparerSaRencontre {
    private final JdbcClient db;
    private final Referents referents;
    private final Clock horloge;

    PreparerSaRencontre(JdbcClient db, Referents referents, Clock horloge) {
        this.db = db;
        this.referents = referents;
        this.horloge = horloge;
    }

    public record Memo(String texte, boolean partage) {}

    @Transactional
    public void ecrire(JeuneId moi, Memo memo) {
        db.sql("""
                insert into parcours.memo (jeune_id, texte, partage, le) values (:moi, :texte, :partage, :le)
                on conflict on constraint memo_pkey
                do update set texte = excluded.texte, partage = excluded.partage, le = excluded.le, version = parcours.memo.version + 1
                """)
                .param("moi", moi.id())
                .param("texte", memo.texte().strip())
                .param("partage", memo.partage())
                .param("le", utc(horloge.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Memo memo(JeuneId moi) {
        return db.sql("select texte, partage from parcours.memo where jeune_id = :moi")
                .param("moi", moi.id())
                .query(Memo.class)
                .optional()
                .orElseGet(() -> new Memo("", false));
    }

    public sealed interface Confidence {
        record Confiee(MembreId a) implements Confidence {}

        /** Nobody in particular accompanies them: it waits until somebody does. */
        record PersonneEncore() implements Confidence {}
    }

    /** Only who accompanies them today reads it. */
    @Transactional
    public Confidence confier(JeuneId moi, String texte) {
        var referent = referents.actuel(moi);
        referent.ifPresent(a -> db.sql("""
                insert into parcours.sujet_delicat (id, jeune_id, membre_id, texte, le) values (:id, :moi, :a, :texte, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("moi", moi.id())
                .param("a", a.id())
                .param("texte", texte.strip())
                .param("le", utc(horloge.instant()))
                .update());
        return referent.<Confidence>map(Confidence.Confiee::new).orElseGet(Confidence.PersonneEncore::new);
    }

    public record Sujet(UUID id, String texte, boolean lu) {}

    /** Mine, so that I can take them back. */
    @Transactional(readOnly = true)
    public List<Sujet> miens(JeuneId moi) {
        return db.sql(
                        "select id, texte, lu_le is not null lu from parcours.sujet_delicat where jeune_id = :moi order by le desc")
                .param("moi", moi.id())
                .query(Sujet.class)
                .list();
    }

    @Transactional
    public void reprendre(UUID sujet, JeuneId moi) {
        db.sql("delete from parcours.sujet_delicat where id = :id and jeune_id = :moi")
                .param("id", sujet)
                .param("moi", moi.id())
                .update();
    }

    /** What was entrusted to this colleague, newest first. */
    @Transactional(readOnly = true)
    public List<String> confies(JeuneId jeune, MembreId membre) {
        return db.sql("""
                select texte from parcours.sujet_delicat where jeune_id = :jeune and membre_id = :membre order by le desc
                """)
                .param("jeune", jeune.id())
                .param("membre", membre.id())
                .query(String.class)
                .list();
    }

    /** Tells the young person that it is read. */
    @Transactional
    public void lire(JeuneId jeune, MembreId membre) {
        db.sql("""
                update parcours.sujet_delicat set lu_le = :le
                 where jeune_id = :jeune and membre_id = :membre and lu_le is null
                """)
                .param("le", utc(horloge.instant()))
                .param("jeune", jeune.id())
                .param("membre", membre.id())
                .update();
    }
}
