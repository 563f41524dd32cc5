package fr.coteacote.espaces.conseil;

import fr.coteacote.echanges.Conversations.Voie;
import fr.coteacote.echanges.Fil.Ligne;
import fr.coteacote.echanges.Fil.Piece;
import fr.coteacote.echanges.Fil.Voix;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Conversations of a colleague, and of those who are away; one statement for each column of the page. */
@Component
@Transactional(readOnly = true)
class LectureDesMessages {
    /** Mine; those of somebody away whom I stand in for, or whom nobody does; those of nobody. */
    private static final String A_MOI = "f.membre_id = :moi";

    private static final String ABSENTS = """
            (f.membre_id is null or f.membre_id <> :moi and exists (
                select from structures.p_absence s
                 where s.membre_id = f.membre_id and :jour between s.du and s.au and coalesce(s.suppleant_id, :moi) = :moi))
            """;

    private final JdbcClient db;

    LectureDesMessages(JdbcClient db) {
        this.db = db;
    }

    enum Vue {
        REPONDRE,
        TOUT,
        EQUIPE;

        String condition() {
            return switch (this) {
                case REPONDRE -> A_MOI + " and c.attend";
                case TOUT -> A_MOI;
                case EQUIPE -> ABSENTS;
            };
        }
    }

    record Conversation(
            UUID jeune,
            String prenom,
            String nom,
            Instant dernier,
            boolean attend,
            String voix,
            String texte,
            boolean piece) {}

    public List<Conversation> conversations(MembreId moi, Vue vue, LocalDate jour) {
        return db.sql("""
                select c.jeune_id, j.prenom, j.nom, m.le, c.attend, m.voix, m.texte, m.document_id is not null
                  from echanges.p_conversation c
                  join dossiers.p_jeune j on j.id = c.jeune_id
                  left join parcours.p_referent f on f.jeune_id = c.jeune_id
                  cross join lateral (select voix, texte, document_id, le from echanges.p_message x
                                       where x.jeune_id = c.jeune_id and x.voix <> 'MAISON' order by x.le desc, x.id desc limit 1) m
                 where\s""" + vue.condition() + " order by c.attend desc, m.le desc limit 80")
                .param("moi", moi.id())
                .param("jour", jour)
                .query((l, _) -> new Conversation(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        l.getString(3),
                        l.getObject(4, OffsetDateTime.class).toInstant(),
                        l.getBoolean(5),
                        l.getString(6),
                        l.getString(7),
                        l.getBoolean(8)))
                .list();
    }

    record Comptes(int aRepondre, int equipe, int inconnus, int doutes) {}

    public Comptes comptes(MembreId moi, LocalDate jour) {
        return db.sql("""
                select count(*) filter (where f.membre_id = :moi) a_repondre, count(*) filter (where %s) equipe,
                       (select count(*) from echanges.p_inconnu where traite_le is null) inconnus,
                       (select count(*) from envois.p_message where etat = 'PEUT_ETRE') doutes
                  from echanges.p_conversation c left join parcours.p_referent f on f.jeune_id = c.jeune_id
                 where c.attend
                """.formatted(ABSENTS))
                .param("moi", moi.id())
                .param("jour", jour)
                .query(Comptes.class)
                .single();
    }

    record Tete(
            String prenom,
            String nom,
            String moment,
            Optional<String> telephone,
            Optional<Instant> luParLeJeune,
            boolean attend,
            int relances,
            boolean neuf) {}

    public Tete tete(JeuneId jeune) {
        return db.sql("""
                select j.prenom, j.nom, j.moment,
                       (select valeur from dossiers.p_moyen m where m.jeune_id = j.id and m.genre = 'TELEPHONE' order by depuis desc limit 1),
                       case when coalesce(x.montre_lu, true) then c.lu_jeune_le end, coalesce(c.attend, false),
                       (select count(*) from echanges.p_relance r where r.jeune_id = j.id),
                       c.dernier_le > coalesce(c.lu_equipe_le, '-infinity')
                  from dossiers.p_jeune j
                  left join echanges.p_conversation c on c.jeune_id = j.id
                  left join echanges.p_choix x on x.jeune_id = j.id
                 where j.id = :jeune
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Tete(
                        l.getString(1),
                        l.getString(2),
                        l.getString(3),
                        Optional.ofNullable(l.getString(4)),
                        Optional.ofNullable(l.getObject(5, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant),
                        l.getBoolean(6),
                        l.getInt(7),
                        l.getBoolean(8)))
                .single();
    }

    public List<Ligne> lignes(JeuneId jeune) {
        return db.sql("""
                select m.id, m.voix, coalesce(e.prenom, ''), m.texte, m.canal, m.en_clair, m.document_id, d.nom, m.le
                  from echanges.p_message m
                  left join structures.p_membre e on e.id = m.membre_id
                  left join dossiers.p_document d on d.id = m.document_id
                 where m.jeune_id = :jeune order by m.le desc, m.id desc limit 200
                """)
                .param("jeune", jeune.id())
                .query(LectureDesMessages::ligne)
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

    record Inconnu(UUID id, String canal, String de, String texte, OffsetDateTime le) {}

    public List<Inconnu> inconnus() {
        return db.sql(
                        "select id, canal, de, texte, le from echanges.p_inconnu where traite_le is null order by le limit 50")
                .query(Inconnu.class)
                .list();
    }

    record Doute(UUID id, String canal, String qui, OffsetDateTime le) {}

    public List<Doute> doutes() {
        return db.sql("""
                select m.id, m.canal, coalesce(j.prenom || ' ' || j.nom, '') qui, m.cree_le le
                  from envois.p_message m left join dossiers.p_jeune j on j.id = m.jeune_id
                 where m.etat = 'PEUT_ETRE' order by m.cree_le limit 50
                """).query(Doute.class).list();
    }

    record Modele(UUID id, String titre, String texte) {}

    public List<Modele> modeles() {
        return db.sql("select id, titre, texte from echanges.p_modele order by titre limit 60")
                .query(Modele.class)
                .list();
    }
}
