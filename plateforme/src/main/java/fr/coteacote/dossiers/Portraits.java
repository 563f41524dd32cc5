package fr.coteacote.dossiers;

import fr.coteacote.socle.Introuvable;
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

/** What a file says of somebody, strengths first; one statement for each region of a page. */
@Component
@Transactional(readOnly = true)
public class Portraits {
    private static final int AU_PLUS = 60;

    private final JdbcClient db;

    Portraits(JdbcClient db) {
        this.db = db;
    }

    /** How the person is called, and the register they chose. */
    public record Nom(String prenom, Preferences.Registre registre) {}

    public Nom nom(JeuneId jeune) {
        return db.sql("select prenom, registre from dossiers.p_jeune where id = :jeune")
                .param("jeune", jeune.id())
                .query(Nom.class)
                .optional()
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    /**
     * @param duJeune written by the young person
     * @param aCote what they answered beside
     */
    public record Ressource(UUID id, String quoi, String preuve, Voix voix, boolean duJeune, List<String> aCote) {}

    private static final String A_COTE = """
            array(select r.texte from dossiers.p_reponse r
                   where r.jeune_id = x.jeune_id and r.objet_id = x.id and r.ecrit_par like 'jeune:%' order by r.le) a_cote
            """;

    public List<Ressource> ressources(JeuneId jeune) {
        return db.sql("""
                select x.id, x.quoi, x.preuve, x.voix, x.ecrit_par like 'jeune:%', """ + A_COTE + """
                  from dossiers.p_ressource x where x.jeune_id = :jeune order by x.le, x.id limit :max
                """)
                .param("jeune", jeune.id())
                .param("max", AU_PLUS)
                .query((l, _) -> new Ressource(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        l.getString(3),
                        Voix.valueOf(l.getString(4)),
                        l.getBoolean(5),
                        textes(l)))
                .list();
    }

    public record Jalon(UUID id, String quand, String quoi, String details, LigneDeVie.Temps temps, boolean duJeune) {}

    public List<Jalon> vie(JeuneId jeune) {
        return db.sql("""
                select id, quand, quoi, details, temps, ecrit_par like 'jeune:%' from dossiers.p_jalon
                 where jeune_id = :jeune order by rang, le, id limit :max
                """)
                .param("jeune", jeune.id())
                .param("max", AU_PLUS)
                .query((l, _) -> new Jalon(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        LigneDeVie.Temps.valueOf(l.getString(5)),
                        l.getBoolean(6)))
                .list();
    }

    /** @param levier empty while the team is looking for one */
    public record Besoin(
            UUID id,
            Theme theme,
            String mots,
            boolean duJeune,
            Instant le,
            Optional<Besoins.Levier> levier,
            List<String> aCote) {}

    public List<Besoin> besoins(JeuneId jeune) {
        return db.sql("""
                select x.id, x.theme, x.mots, x.ecrit_par like 'jeune:%' du_jeune, x.le, x.levier, x.details, x.etape, """ + A_COTE + """
                  from dossiers.p_besoin x where x.jeune_id = :jeune order by x.le, x.id limit :max
                """)
                .param("jeune", jeune.id())
                .param("max", AU_PLUS)
                .query(Portraits::besoin)
                .list();
    }

    private static Besoin besoin(ResultSet ligne, int rang) throws SQLException {
        var quoi = Optional.ofNullable(ligne.getString("levier"));
        String details = Optional.ofNullable(ligne.getString("details")).orElse("");
        var etape = Optional.ofNullable(ligne.getString("etape")).map(Besoins.Etape::valueOf);
        return new Besoin(
                ligne.getObject("id", UUID.class),
                Theme.valueOf(ligne.getString("theme")),
                ligne.getString("mots"),
                ligne.getBoolean("du_jeune"),
                ligne.getObject("le", OffsetDateTime.class).toInstant(),
                quoi.flatMap(q -> etape.map(e -> new Besoins.Levier(q, details, e))),
                textes(ligne));
    }

    private static List<String> textes(ResultSet ligne) throws SQLException {
        return List.of((String[]) ligne.getArray("a_cote").getArray());
    }

    /** An answer beside a text. */
    public record Reponse(UUID id, Reponses.Objet objet, UUID a, String texte, boolean duJeune, Instant le) {}

    public List<Reponse> reponses(JeuneId jeune) {
        return db.sql("""
                select id, objet, objet_id, texte, ecrit_par like 'jeune:%', le from dossiers.p_reponse
                 where jeune_id = :jeune order by le desc limit 100
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Reponse(
                        l.getObject(1, UUID.class),
                        Reponses.Objet.valueOf(l.getString(2)),
                        l.getObject(3, UUID.class),
                        l.getString(4),
                        l.getBoolean(5),
                        l.getObject(6, OffsetDateTime.class).toInstant()))
                .list();
    }
}
