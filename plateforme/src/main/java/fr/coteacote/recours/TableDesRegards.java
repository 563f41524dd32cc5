package fr.coteacote.recours;

import fr.coteacote.recours.Regard.Estimation;
import fr.coteacote.recours.Regard.Rythme;
import fr.coteacote.socle.JeuneId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the last night saw of each right that is not closed. */
@Component
class TableDesRegards {
    private final JdbcClient db;

    TableDesRegards(JdbcClient db) {
        this.db = db;
    }

    private record Montants(String verdict, long min, long max, Rythme rythme) {}

    void noter(JeuneId jeune, Regard.Vu vu, Optional<LocalDate> change, LocalDate jour) {
        var montants = montants(vu.estimation());
        if (montants.isEmpty()) {
            effacer(jeune, vu.droit());
        } else {
            ecrire(jeune, vu.droit(), montants.get(), change, jour);
        }
    }

    private static Optional<Montants> montants(Estimation estimation) {
        return switch (estimation) {
            case Estimation.Ouvert(var centimes, var rythme, var aPayer) ->
                Optional.of(new Montants("ELIGIBLE", aPayer ? 0 : centimes, aPayer ? 0 : centimes, rythme));
            case Estimation.ASavoir(var min, var max, var rythme) ->
                Optional.of(new Montants("A_PRECISER", min, max, rythme));
            case Estimation.BaremeAVerifier _, Estimation.AVoirAvec _ ->
                Optional.of(new Montants("A_PRECISER", 0, 0, Rythme.ACCES));
            case Estimation.Ferme _ -> Optional.empty();
        };
    }

    private void ecrire(JeuneId jeune, DroitDemandable droit, Montants m, Optional<LocalDate> change, LocalDate jour) {
        db.sql("""
                insert into recours.regard (jeune_id, droit, verdict, min_centimes, max_centimes, rythme, change_le, vu_le)
                values (:jeune, :droit, :verdict, :min, :max, :rythme, :change, :jour)
                on conflict on constraint regard_pkey do update
                   set verdict = excluded.verdict, min_centimes = excluded.min_centimes, max_centimes = excluded.max_centimes,
                       rythme = excluded.rythme, change_le = excluded.change_le, vu_le = excluded.vu_le
                """)
                .param("jeune", jeune.id())
                .param("droit", droit.name())
                .param("verdict", m.verdict())
                .param("min", m.min())
                .param("max", m.max())
                .param("rythme", m.rythme().name())
                .param("change", change.orElse(null))
                .param("jour", jour)
                .update();
    }

    private void effacer(JeuneId jeune, DroitDemandable droit) {
        db.sql("delete from recours.regard where jeune_id = :jeune and droit = :droit")
                .param("jeune", jeune.id())
                .param("droit", droit.name())
                .update();
    }

    /** Without answers left, nothing is seen any more. */
    void oublierSansReponse() {
        db.sql("""
                delete from recours.regard g where not exists (
                    select from recours.reponse r where r.jeune_id = g.jeune_id and r.remplacee_le is null)
                """).update();
    }
}
