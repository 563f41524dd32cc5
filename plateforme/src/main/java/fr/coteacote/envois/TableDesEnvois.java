package fr.coteacote.envois;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.envois.Transport.Pli;
import fr.coteacote.socle.JeuneId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox: each change of a message's state is one conditional line, so that two nodes never both believe it. */
@Component
class TableDesEnvois {
    private final JdbcClient db;

    TableDesEnvois(JdbcClient db) {
        this.db = db;
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A line of the outbox, locked by whoever reads it. */
    record Ligne(
            String cle,
            Pli pli,
            Optional<JeuneId> jeune,
            Nature nature,
            Optional<Instant> avant,
            int tentatives,
            Instant creeLe) {
        Accord.Depeche depeche() {
            return new Accord.Depeche(cle, pli.canal(), pli.vers(), jeune, nature);
        }
    }

    private static final String COLONNES = """
            id, cle, canal, vers, objet, texte, repondre_a, numero_court, references_recues, jeune_id, nature, perime_le, tentatives, cree_le
            """;

    /** The next one to leave, if nobody else holds it. */
    Optional<Ligne> suivante(Set<Canal> canaux, Instant maintenant) {
        return db.sql("select " + COLONNES + """
                  from envois.message
                 where etat = 'A_ENVOYER' and prochain_le <= :le and canal = any(:canaux)
                 order by (nature = 'VITAL') desc, prochain_le limit 1 for update skip locked
                """)
                .param("le", utc(maintenant))
                .param("canaux", canaux.stream().map(Canal::name).toArray(String[]::new))
                .query(TableDesEnvois::ligne)
                .optional();
    }

    /** One that was being carried when its node fell, or that had no answer. */
    Optional<Ligne> enDoute(Set<Canal> canaux, Instant avant) {
        return db.sql("select " + COLONNES + """
                  from envois.message
                 where etat = 'EN_COURS' and pris_le <= :avant and canal = any(:canaux)
                 order by pris_le limit 1 for update skip locked
                """)
                .param("avant", utc(avant))
                .param("canaux", canaux.stream().map(Canal::name).toArray(String[]::new))
                .query(TableDesEnvois::ligne)
                .optional();
    }

    void prendre(UUID id, String noeud, Instant le, int tentatives) {
        db.sql("""
                update envois.message set etat = 'EN_COURS', pris_le = :le, pris_par = :noeud, tentatives = :tentatives where id = :id
                """)
                .param("le", utc(le))
                .param("noeud", noeud)
                .param("tentatives", tentatives)
                .param("id", id)
                .update();
    }

    /**
     * The provider has it; a receipt that came before its answer has the last word. False when it was noted before.
     *
     * @param noeud only while this node carries it
     */
    boolean partie(UUID id, String noeud, List<String> references, int segments, Instant le) {
        return db.sql("""
                update envois.message
                   set etat = case when etat = 'EN_COURS' then 'ENVOYE' else etat end, envoye_le = coalesce(envoye_le, :le),
                       references_recues = :references, segments = :segments, raison = case when etat = 'EN_COURS' then '' else raison end
                 where id = :id and pris_par = :noeud and (etat = 'EN_COURS' or etat in ('REMIS', 'EN_ECHEC') and segments = 0)
                """)
                        .param("le", utc(le))
                        .param("references", references.toArray(String[]::new))
                        .param("segments", segments)
                        .param("id", id)
                        .param("noeud", noeud)
                        .update()
                == 1;
    }

    void reporter(UUID id, Instant quand, String raison, List<String> references) {
        db.sql("""
                update envois.message set etat = 'A_ENVOYER', prochain_le = :quand, raison = :raison, references_recues = :references
                 where id = :id
                """)
                .param("quand", utc(quand))
                .param("raison", raison)
                .param("references", references.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    void finir(UUID id, String etat, String raison) {
        db.sql("update envois.message set etat = :etat, raison = :raison where id = :id")
                .param("etat", etat)
                .param("raison", raison)
                .param("id", id)
                .update();
    }

    private static Ligne ligne(ResultSet l, int rang) throws SQLException {
        var jeune = l.getObject("jeune_id", UUID.class);
        var avant = l.getObject("perime_le", OffsetDateTime.class);
        return new Ligne(
                l.getString("cle"),
                new Pli(
                        l.getObject("id", UUID.class),
                        Canal.valueOf(l.getString("canal")),
                        l.getString("vers"),
                        l.getString("objet"),
                        l.getString("texte"),
                        l.getString("repondre_a"),
                        l.getInt("numero_court"),
                        textes(l.getArray("references_recues"))),
                jeune == null ? Optional.empty() : Optional.of(new JeuneId(jeune)),
                Nature.valueOf(l.getString("nature")),
                avant == null ? Optional.empty() : Optional.of(avant.toInstant()),
                l.getInt("tentatives"),
                l.getObject("cree_le", OffsetDateTime.class).toInstant());
    }

    private static List<String> textes(Array textes) throws SQLException {
        return List.of((String[]) textes.getArray());
    }
}
