package fr.coteacote.parcours;

import static fr.coteacote.parcours.TableDesAccompagnements.utc;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action.ChoixJeune;
import fr.coteacote.parcours.Action.Corps;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.ModifieEntreTemps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Actions, and what happened to them, in PostgreSQL. */
@Component
class TableDesActions {
    private final JdbcClient db;
    private final Clock horloge;

    TableDesActions(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    Action lire(ActionId id, JeuneId jeune) {
        return db.sql("""
                select id, jeune_id, nature, quoi, details, voix, par, ecrit_par, propose_le, etat, choisi_le, choisi_par, issue, origine, version
                  from parcours.action where id = :id and jeune_id = :jeune and retire_le is null
                """)
                .param("id", id.id())
                .param("jeune", jeune.id())
                .query(TableDesActions::action)
                .optional()
                .orElseThrow(() -> new Introuvable("action"));
    }

    /** New ones come last. */
    void inserer(Action action) {
        var corps = action.corps();
        var choix = choix(action);
        db.sql("""
                insert into parcours.action (id, jeune_id, nature, quoi, details, voix, par, ecrit_par, propose_le, etat, choisi_le, choisi_par, depuis, rang)
                select :id, :jeune, :nature, :quoi, :details, :voix, :par, :auteur, :le, :etat, :choisi, :choisipar, :le,
                       coalesce(max(a.rang), 0) + 1
                  from parcours.action a where a.jeune_id = :jeune
                """)
                .param("id", corps.id().id())
                .param("jeune", corps.jeune().id())
                .param("nature", corps.nature().name())
                .param("quoi", corps.texte().quoi())
                .param("details", corps.texte().details())
                .param("voix", corps.proposition().voix().name())
                .param("par", corps.proposition().par())
                .param("auteur", corps.texte().ecritPar())
                .param("le", utc(corps.proposition().le()))
                .param("etat", action.etat().name())
                .param("choisi", choix.map(c -> utc(c.le())).orElse(null), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("choisipar", choix.map(_ -> EnStructure.acteur().trace()).orElse(null))
                .update();
        raconter(corps.id(), action.etat().name(), "", "");
    }

    void passer(Action avant, Action apres) {
        if (avant.equals(apres)) {
            return;
        }
        var choix = choix(apres);
        var faite = apres instanceof Action.Faite f ? Optional.of(f) : Optional.<Action.Faite>empty();
        exiger(db.sql("""
                update parcours.action
                   set etat = :etat, choisi_le = :choisi, choisi_par = case when choisi_le is not distinct from :choisi then choisi_par else :par end,
                       issue = :issue, origine = :origine, depuis = :le, version = version + 1
                 where id = :id and version = :version
                """)
                .param("etat", apres.etat().name())
                .param("choisi", choix.map(c -> utc(c.le())).orElse(null), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("par", choix.map(_ -> EnStructure.acteur().trace()).orElse(null))
                .param(
                        "issue",
                        faite.flatMap(Action.Faite::issue).map(Enum::name).orElse(null))
                .param("origine", faite.map(f -> f.origine().name()).orElse(null))
                .param("le", utc(horloge.instant()))
                .param("id", avant.corps().id().id())
                .param("version", avant.corps().version())
                .update());
        raconter(avant.corps().id(), apres.etat().name(), "", "");
    }

    void ecrire(Action action, Action.Texte texte) {
        var avant = action.corps().texte();
        exiger(db.sql("""
                update parcours.action set quoi = :quoi, details = :details, ecrit_par = :par, version = version + 1
                 where id = :id and version = :version
                """)
                .param("quoi", texte.quoi())
                .param("details", texte.details())
                .param("par", texte.ecritPar())
                .param("id", action.corps().id().id())
                .param("version", action.corps().version())
                .update());
        raconter(action.corps().id(), "TEXTE", avant.quoi(), avant.details());
    }

    void retirer(Action action) {
        exiger(db.sql(
                        "update parcours.action set retire_le = :le, version = version + 1 where id = :id and version = :version")
                .param("le", utc(horloge.instant()))
                .param("id", action.corps().id().id())
                .param("version", action.corps().version())
                .update());
        raconter(action.corps().id(), "RETIREE", "", "");
    }

    void remettre(ActionId id, JeuneId jeune) {
        db.sql(
                        "update parcours.action set retire_le = null, version = version + 1 where id = :id and jeune_id = :jeune")
                .param("id", id.id())
                .param("jeune", jeune.id())
                .update();
    }

    /** Changes place with the one just before. */
    void monter(ActionId id, JeuneId jeune) {
        db.sql("""
                with elle as (select id, rang from parcours.action where id = :id and jeune_id = :jeune),
                     avant as (select a.id, a.rang from parcours.action a, elle
                                where a.jeune_id = :jeune and a.retire_le is null and a.rang < elle.rang
                                order by a.rang desc limit 1)
                update parcours.action a
                   set rang = case a.id when elle.id then avant.rang else elle.rang end
                  from elle, avant where a.id in (elle.id, avant.id)
                """).param("id", id.id()).param("jeune", jeune.id()).update();
    }

    private void raconter(ActionId id, String quoi, String texteAvant, String detailsAvant) {
        db.sql("""
                insert into parcours.action_histoire (id, action_id, quoi, texte_avant, details_avant, ecrit_par, le)
                values (:id, :action, :quoi, :texte, :details, :par, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("action", id.id())
                .param("quoi", quoi)
                .param("texte", texteAvant)
                .param("details", detailsAvant)
                .param("par", EnStructure.acteur().trace())
                .param("le", utc(horloge.instant()))
                .update();
    }

    private static void exiger(int lignes) {
        if (lignes != 1) {
            throw new ModifieEntreTemps("action");
        }
    }

    private static Optional<ChoixJeune> choix(Action action) {
        return switch (action) {
            case Action.Proposee _ -> Optional.empty();
            case Action.Choisie choisie -> Optional.of(choisie.choix());
            case Action.Faite faite -> faite.choix();
            case Action.ChangeDAvis autrement -> autrement.avant();
        };
    }

    private static Action action(ResultSet ligne, int rang) throws SQLException {
        var corps = new Corps(
                new ActionId(ligne.getObject("id", UUID.class)),
                new JeuneId(ligne.getObject("jeune_id", UUID.class)),
                Action.Nature.valueOf(ligne.getString("nature")),
                new Action.Texte(ligne.getString("quoi"), ligne.getString("details"), ligne.getString("ecrit_par")),
                new Action.Proposition(
                        Voix.valueOf(ligne.getString("voix")),
                        ligne.getString("par"),
                        instant(ligne.getObject("propose_le", OffsetDateTime.class))),
                ligne.getInt("version"));
        var le = Optional.ofNullable(ligne.getObject("choisi_le", OffsetDateTime.class));
        String par = Optional.ofNullable(ligne.getString("choisi_par")).orElse("");
        var choix = le.map(d -> new ChoixJeune(instant(d), par.startsWith("jeune:")));
        return switch (Action.Etat.valueOf(ligne.getString("etat"))) {
            case PROPOSEE -> new Action.Proposee(corps);
            case CHOISIE -> new Action.Choisie(corps, choix.orElseThrow());
            case FAITE ->
                new Action.Faite(
                        corps,
                        choix,
                        Optional.ofNullable(ligne.getString("issue")).map(Action.IssueEssai::valueOf),
                        Action.OrigineSolution.valueOf(ligne.getString("origine")));
            case CHANGE_D_AVIS -> new Action.ChangeDAvis(corps, choix);
        };
    }

    private static Instant instant(OffsetDateTime date) {
        return date.toInstant();
    }
}
