package fr.coteacote.catalogue;

import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.Plan;
import fr.coteacote.possibles.MotifRefus;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.possibles.Reponse;
import fr.coteacote.possibles.Reponses;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a young person answers to what is possible: kept, later, not for me, chosen. All of it can be taken back. */
@Component
public class ReponsesDuJeune {
    private static final String DERNIERES = """
            select distinct on (possible) possible, titre, genre, quoi, le, revient, motif, action_id
              from catalogue.reponse where jeune_id = :jeune order by possible, le desc, id desc
            """;

    private final JdbcClient db;
    private final Plan plan;
    private final Structures structures;
    private final Clock horloge;

    ReponsesDuJeune(JdbcClient db, Plan plan, Structures structures, Clock horloge) {
        this.db = db;
        this.plan = plan;
        this.structures = structures;
        this.horloge = horloge;
    }

    public enum Quoi {
        GARDE,
        PLUS_TARD,
        PAS_POUR_MOI,
        CHOISI,
        REPRISE
    }

    /** The last answer about one thing; its title stays even when the thing is gone. */
    public record Derniere(
            String possible, String titre, Quoi quoi, Optional<LocalDate> revient, Optional<ActionId> action) {}

    private record Ligne(
            Opportunite chose,
            Quoi quoi,
            @Nullable LocalDate revient,
            @Nullable String motif,
            @Nullable UUID action) {}

    @Transactional
    public void garder(JeuneId jeune, Opportunite chose) {
        noter(jeune, new Ligne(chose, Quoi.GARDE, null, null, null));
    }

    /** It comes back once, on that day: tomorrow at the soonest. */
    @Transactional
    public void plusTard(JeuneId jeune, Opportunite chose, LocalDate revient) {
        var demain = structures.aujourdhui().plusDays(1);
        noter(jeune, new Ligne(chose, Quoi.PLUS_TARD, revient.isBefore(demain) ? demain : revient, null, null));
    }

    @Transactional
    public void pasPourMoi(JeuneId jeune, Opportunite chose, MotifRefus motif) {
        noter(jeune, new Ligne(chose, Quoi.PAS_POUR_MOI, null, motif.name(), null));
    }

    /** A short try is added to the plan, chosen by the young person. */
    @Transactional
    public ActionId choisir(JeuneId jeune, Opportunite chose) {
        var titre = chose.presentation().titre();
        var action = plan.proposer(
                jeune,
                new Plan.Idee(
                        Action.Nature.ESSAI,
                        titre.substring(0, Math.min(200, titre.length())),
                        chose.presentation().benefice(),
                        Voix.JEUNE,
                        ""));
        noter(jeune, new Ligne(chose, Quoi.CHOISI, null, null, action.id()));
        return action;
    }

    /** Takes the last answer back, as if it had not been given; a try leaves the plan. */
    @Transactional
    public Optional<Derniere> reprendre(JeuneId jeune, String possible) {
        var avant = derniere(jeune, possible).filter(d -> d.quoi() != Quoi.REPRISE);
        avant.flatMap(Derniere::action).ifPresent(action -> plan.retirer(action, jeune));
        avant.ifPresent(d -> db.sql("""
                insert into catalogue.reponse (id, jeune_id, possible, titre, genre, quoi, le)
                select :id, jeune_id, possible, titre, genre, 'REPRISE', :le
                  from catalogue.reponse where jeune_id = :jeune and possible = :possible order by le desc, id desc limit 1
                """)
                .param("id", Identifiants.nouveau())
                .param("le", maintenant())
                .param("jeune", jeune.id())
                .param("possible", possible)
                .update());
        return avant;
    }

    private void noter(JeuneId jeune, Ligne l) {
        var p = l.chose().presentation();
        db.sql("""
                insert into catalogue.reponse (id, jeune_id, possible, titre, genre, quoi, revient, motif, action_id, le)
                values (:id, :jeune, :possible, :titre, :genre, :quoi, :revient, :motif, :action, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("jeune", jeune.id())
                .param("possible", l.chose().id())
                .param("titre", p.titre())
                .param("genre", l.chose().genre().name())
                .param("quoi", l.quoi().name())
                .param("revient", l.revient())
                .param("motif", l.motif())
                .param("action", l.action())
                .param("le", maintenant())
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Derniere> derniere(JeuneId jeune, String possible) {
        return dernieres(jeune).stream()
                .filter(d -> d.possible().equals(possible))
                .findFirst();
    }

    /** The last answer about each thing. */
    @Transactional(readOnly = true)
    public List<Derniere> dernieres(JeuneId jeune) {
        return db.sql("select * from (" + DERNIERES + ") d order by le desc, possible")
                .param("jeune", jeune.id())
                .query(ReponsesDuJeune::derniere)
                .list();
    }

    private static Derniere derniere(ResultSet l, int rang) throws SQLException {
        return new Derniere(
                l.getString("possible"),
                l.getString("titre"),
                Quoi.valueOf(l.getString("quoi")),
                Optional.ofNullable(l.getObject("revient", LocalDate.class)),
                Optional.ofNullable(l.getObject("action_id", UUID.class)).map(ActionId::new));
    }

    /** All of them in order, as the library reads them. */
    @Transactional(readOnly = true)
    public Reponses toutes(JeuneId jeune) {
        return Reponses.de(db.sql("""
                select possible, quoi, le, revient, motif from catalogue.reponse where jeune_id = :jeune order by le, id
                """)
                .param("jeune", jeune.id())
                .query((l, _) -> reponse(l))
                .list());
    }

    private Reponse reponse(ResultSet l) throws SQLException {
        String id = l.getString("possible");
        var le = LocalDate.ofInstant(
                l.getObject("le", OffsetDateTime.class).toInstant(),
                structures.courante().fuseau());
        return switch (Quoi.valueOf(l.getString("quoi"))) {
            case GARDE -> new Reponse.Garde(id, le);
            case PLUS_TARD -> new Reponse.PlusTard(id, le, l.getObject("revient", LocalDate.class));
            case PAS_POUR_MOI -> new Reponse.PasPourMoi(id, le, MotifRefus.valueOf(l.getString("motif")));
            case CHOISI -> new Reponse.Choisi(id, le);
            case REPRISE -> new Reponse.Reprise(id, le);
        };
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
