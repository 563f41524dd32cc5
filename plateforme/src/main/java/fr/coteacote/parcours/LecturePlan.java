package fr.coteacote.parcours;

import fr.coteacote.dossiers.Voix;
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

/** The plan and the tracks as pages show them; one statement for each region. */
@Component
@Transactional(readOnly = true)
public class LecturePlan {
    private final JdbcClient db;

    LecturePlan(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param par who proposes, when it is not the young person
     * @param depuis since when it stands so
     * @param choisieEnPersonne the young person said yes themselves
     * @param vers the track it goes towards, if there is one
     */
    public record Ligne(
            UUID id,
            Action.Nature nature,
            String quoi,
            String details,
            Voix voix,
            String par,
            boolean motsDuJeune,
            Action.Etat etat,
            Instant depuis,
            boolean choisieEnPersonne,
            Optional<Action.IssueEssai> issue,
            Action.OrigineSolution origine,
            Optional<String> vers,
            int version) {
        public boolean essai() {
            return nature == Action.Nature.ESSAI;
        }
    }

    private static final String LIGNES = """
            select id, nature, quoi, details, voix, par, ecrit_par like 'jeune:%' mots_du_jeune, etat, depuis,
                   coalesce(choisi_par like 'jeune:%', false) en_personne, issue, coalesce(origine, 'INCONNUE') origine, version,
                   (select p.quoi from parcours.p_piste p where p.id = a.piste_id) vers
              from parcours.p_action a
            """;

    /** What is under way first, in the young person's order; then the last things done or set aside. */
    public List<Ligne> actions(JeuneId jeune, int auPlus) {
        return db.sql(LIGNES + """
                 where jeune_id = :jeune
                 order by etat in ('FAITE', 'CHANGE_D_AVIS'), case when etat in ('FAITE', 'CHANGE_D_AVIS') then null else rang end,
                          depuis desc
                 limit :max
                """)
                .param("jeune", jeune.id())
                .param("max", auPlus)
                .query(LecturePlan::ligne)
                .list();
    }

    /** What happened to this action, oldest first. */
    public record Evenement(String quoi, String texteAvant, String detailsAvant, boolean parLeJeune, Instant le) {}

    public List<Evenement> histoire(ActionId action, JeuneId jeune) {
        return db.sql("""
                select quoi, texte_avant, details_avant, ecrit_par like 'jeune:%', le from parcours.p_action_histoire
                 where action_id = :action and jeune_id = :jeune order by le, id
                """)
                .param("action", action.id())
                .param("jeune", jeune.id())
                .query((l, _) -> new Evenement(
                        l.getString(1),
                        l.getString(2),
                        l.getString(3),
                        l.getBoolean(4),
                        l.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    public Optional<Ligne> action(ActionId action, JeuneId jeune) {
        return db.sql(LIGNES + " where id = :action and jeune_id = :jeune")
                .param("action", action.id())
                .param("jeune", jeune.id())
                .query(LecturePlan::ligne)
                .optional();
    }

    /** @param pas the steps towards it that the young person chose, oldest first: an aim has one at least */
    public record Piste(
            UUID id,
            String quoi,
            String details,
            String lieu,
            String acces,
            Voix voix,
            Pistes.Etat etat,
            String mots,
            boolean duJeune,
            List<String> pas) {}

    public List<Piste> pistes(JeuneId jeune) {
        return db.sql("""
                select id, quoi, details, lieu, acces, voix, etat, mots, ecrit_par like 'jeune:%',
                       array(select a.quoi from parcours.p_action a
                              where a.piste_id = p.id and a.etat in ('CHOISIE', 'FAITE') order by a.propose_le, a.id)
                  from parcours.p_piste p
                 where jeune_id = :jeune order by etat = 'DE_COTE', le, id limit 30
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> new Piste(
                        l.getObject(1, UUID.class),
                        l.getString(2),
                        l.getString(3),
                        l.getString(4),
                        l.getString(5),
                        Voix.valueOf(l.getString(6)),
                        Pistes.Etat.valueOf(l.getString(7)),
                        l.getString(8),
                        l.getBoolean(9),
                        List.of((String[]) l.getArray(10).getArray())))
                .list();
    }

    private static Ligne ligne(ResultSet l, int rang) throws SQLException {
        return new Ligne(
                l.getObject("id", UUID.class),
                Action.Nature.valueOf(l.getString("nature")),
                l.getString("quoi"),
                l.getString("details"),
                Voix.valueOf(l.getString("voix")),
                l.getString("par"),
                l.getBoolean("mots_du_jeune"),
                Action.Etat.valueOf(l.getString("etat")),
                l.getObject("depuis", OffsetDateTime.class).toInstant(),
                l.getBoolean("en_personne"),
                Optional.ofNullable(l.getString("issue")).map(Action.IssueEssai::valueOf),
                Action.OrigineSolution.valueOf(l.getString("origine")),
                Optional.ofNullable(l.getString("vers")),
                l.getInt("version"));
    }
}
