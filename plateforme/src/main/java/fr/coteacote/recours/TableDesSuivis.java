package fr.coteacote.recours;

import fr.coteacote.recours.SuiviDroit.Corps;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.ModifieEntreTemps;
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

/** Rights followed, and every step they took, in PostgreSQL. */
@Component
class TableDesSuivis {
    private static final String LIRE =
            "select id, jeune_id, droit, etat, fin, redemande_le, non_recours, mots, version from recours.suivi";

    private final JdbcClient db;
    private final Clock horloge;

    TableDesSuivis(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    Optional<SuiviDroit> chercher(JeuneId jeune, DroitDemandable droit) {
        return db.sql(LIRE + " where jeune_id = :jeune and droit = :droit")
                .param("jeune", jeune.id())
                .param("droit", droit.name())
                .query(TableDesSuivis::suivi)
                .optional();
    }

    List<SuiviDroit> tous(JeuneId jeune) {
        return db.sql(LIRE + " where jeune_id = :jeune order by depuis, id")
                .param("jeune", jeune.id())
                .query(TableDesSuivis::suivi)
                .list();
    }

    /** Open rights whose end is near enough, or past. */
    List<SuiviDroit> ouvertsJusquau(LocalDate fin) {
        return db.sql(LIRE + " where etat in ('OUVERT', 'A_RENOUVELER') and fin <= :fin order by fin, id")
                .param("fin", fin)
                .query(TableDesSuivis::suivi)
                .list();
    }

    /** Somebody else may have noticed it at the same moment: the first row stays. */
    SuiviDroit reperer(JeuneId jeune, DroitDemandable droit) {
        var id = Identifiants.nouveau();
        int lignes = db.sql("""
                insert into recours.suivi (id, jeune_id, droit, etat, depuis) values (:id, :jeune, :droit, 'REPERE', :le)
                on conflict do nothing
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("droit", droit.name())
                .param("le", maintenant())
                .update();
        if (lignes == 1) {
            tracer(id, "RIEN", SuiviDroit.Etat.REPERE);
        }
        return chercher(jeune, droit).orElseThrow();
    }

    SuiviDroit passer(SuiviDroit de, SuiviDroit vers) {
        var corps = de.corps();
        int lignes = db.sql("""
                update recours.suivi
                   set etat = :etat, depuis = case when etat = :etat then depuis else :le end, fin = :fin, redemande_le = :redemande,
                       non_recours = :nonRecours, mots = :mots, version = version + 1
                 where id = :id and version = :version
                """)
                .param("etat", vers.etat().name())
                .param("le", maintenant())
                .param("fin", fin(vers).orElse(null))
                .param(
                        "redemande",
                        vers instanceof SuiviDroit.ARenouveler r
                                ? r.redemandeLe().orElse(null)
                                : null)
                .param(
                        "nonRecours",
                        vers instanceof SuiviDroit.NonDemande n ? n.motif().name() : null)
                .param("mots", vers instanceof SuiviDroit.NonDemande n ? n.mots() : "")
                .param("id", corps.id())
                .param("version", corps.version())
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("suivi d'un droit");
        }
        if (de.etat() != vers.etat()) {
            tracer(corps.id(), de.etat().name(), vers.etat());
        }
        return chercher(corps.jeune(), corps.droit()).orElseThrow();
    }

    private static Optional<LocalDate> fin(SuiviDroit suivi) {
        return switch (suivi) {
            case SuiviDroit.Ouvert o -> o.fin();
            case SuiviDroit.ARenouveler r -> Optional.of(r.fin());
            case SuiviDroit.Rompu r -> r.fin();
            case SuiviDroit.APrendre _, SuiviDroit.Demande _, SuiviDroit.Refuse _, SuiviDroit.NonDemande _ ->
                Optional.empty();
        };
    }

    private void tracer(UUID suivi, String de, SuiviDroit.Etat vers) {
        db.sql("""
                insert into recours.passage (id, suivi_id, de, vers, le, par) values (:id, :suivi, :de, :vers, :le, :par)
                """)
                .param("id", Identifiants.nouveau())
                .param("suivi", suivi)
                .param("de", de)
                .param("vers", vers.name())
                .param("le", maintenant())
                .param("par", EnStructure.acteur().trace())
                .update();
    }

    private static SuiviDroit suivi(ResultSet l, int rang) throws SQLException {
        var corps = new Corps(
                l.getObject("id", UUID.class),
                new JeuneId(l.getObject("jeune_id", UUID.class)),
                DroitDemandable.valueOf(l.getString("droit")),
                l.getInt("version"));
        Optional<LocalDate> fin = Optional.ofNullable(l.getObject("fin", LocalDate.class));
        @Nullable LocalDate redemande = l.getObject("redemande_le", LocalDate.class);
        return switch (SuiviDroit.Etat.valueOf(l.getString("etat"))) {
            case REPERE -> new SuiviDroit.Repere(corps);
            case EXPLIQUE -> new SuiviDroit.Explique(corps);
            case CHOISI -> new SuiviDroit.Choisi(corps);
            case DEMANDE -> new SuiviDroit.Demande(corps);
            case OUVERT -> new SuiviDroit.Ouvert(corps, fin);
            case A_RENOUVELER -> new SuiviDroit.ARenouveler(corps, fin.orElseThrow(), Optional.ofNullable(redemande));
            case REFUSE -> new SuiviDroit.Refuse(corps);
            case NON_DEMANDE ->
                new SuiviDroit.NonDemande(
                        corps, MotifNonRecours.valueOf(l.getString("non_recours")), l.getString("mots"));
            case ROMPU -> new SuiviDroit.Rompu(corps, fin);
        };
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
