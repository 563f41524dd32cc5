package fr.coteacote.agenda;

import static fr.coteacote.agenda.TableDesRendezVous.utc;

import fr.coteacote.agenda.Plages.Plage;
import fr.coteacote.agenda.Plages.Usage;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.LieuId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ranges that hold between two days, with who and what is taken meanwhile: one statement. */
@Component
class LectureDesPlages {
    private final JdbcClient db;

    LectureDesPlages(JdbcClient db) {
        this.db = db;
    }

    /** A range with its own days: {@code au} is the last one. */
    record Ouverte(UUID id, Plage plage, LocalDate du, LocalDate au) {
        boolean tientLe(LocalDate jour) {
            return !jour.isBefore(du) && !jour.isAfter(au) && plage.tientLe(jour, du);
        }
    }

    record Saut(UUID plage, LocalDate jour) {}

    record Agenda(List<Ouverte> plages, Set<Saut> sauts, Map<LieuId, List<UUID>> salles, Occupations occupations) {
        private Agenda() {
            this(new ArrayList<>(), new HashSet<>(), new HashMap<>(), new Occupations());
        }
    }

    // Times travel as seconds, one row a person: fifteen thousand of them are read in one search.
    // An array, not a join: the index then reads those people and rooms only, not the whole structure.
    Agenda lire(Recherche recherche, Instant de, Instant a, Instant maintenant) {
        var agenda = new Agenda();
        db.sql("""
                with p as (
                    select * from agenda.plage
                     where du <= :au and (au is null or au >= :du) and usage <> 'SANS_RENDEZ_VOUS'
                       and (:tous or membre_id = any(:membres))),
                s as (
                    select id, lieu_id from agenda.salle
                     where ferme_le is null and lieu_id in (select lieu_id from p) and (:ou::uuid is null or lieu_id = :ou))
                select 1 quoi, id qui, membre_id, lieu_id, jour, de, a, minutes, semaines, usage, du, coalesce(au, 'infinity') au,
                       null::bigint[] debuts, null::bigint[] fins from p
                 union all
                select 2, x.plage_id, null, null, 0, null, null, 0, 0, '', x.jour, null, null, null
                  from agenda.plage_exception x where x.jour between :du and :au
                 union all
                select 3, s.id, null, s.lieu_id, 0, null, null, 0, 0, '', null, null, null, null
                  from s
                 union all
                select 4, o.qui_id, null, null, 0, null, null, 0, 0, '', null, null,
                       array_agg(extract(epoch from o.debut)::bigint), array_agg(extract(epoch from o.fin)::bigint)
                  from agenda.occupe o
                 where o.qui_id = any(array(select membre_id from p union select id from s))
                   and o.debut < :a and o.fin > :de and (o.tenu_jusque is null or o.tenu_jusque > :maintenant)
                 group by o.qui_id
                """)
                .param("du", recherche.du())
                .param("au", recherche.au())
                .param("tous", recherche.ensemble().isEmpty())
                .param(
                        "membres",
                        recherche.ensemble().stream().map(MembreId::id).toArray(UUID[]::new))
                .param("ou", recherche.lieu().map(LieuId::id).orElse(null))
                .param("de", utc(de))
                .param("a", utc(a))
                .param("maintenant", utc(maintenant))
                .query((RowCallbackHandler) ligne -> ajouter(ligne, agenda));
        agenda.occupations().ranger();
        return agenda;
    }

    private static void ajouter(ResultSet ligne, Agenda agenda) throws SQLException {
        UUID qui = ligne.getObject("qui", UUID.class);
        switch (ligne.getInt("quoi")) {
            case 1 -> agenda.plages().add(new Ouverte(qui, plage(ligne), date(ligne, "du"), date(ligne, "au")));
            case 2 -> agenda.sauts().add(new Saut(qui, date(ligne, "du")));
            case 3 ->
                agenda.salles()
                        .computeIfAbsent(new LieuId(ligne.getObject("lieu_id", UUID.class)), _ -> new ArrayList<>())
                        .add(qui);
            default -> occuper(qui, secondes(ligne, "debuts"), secondes(ligne, "fins"), agenda.occupations());
        }
    }

    private static void occuper(UUID qui, Long[] debuts, Long[] fins, Occupations occupations) {
        for (int i = 0; i < debuts.length; i++) {
            occupations.ajouter(qui, Instant.ofEpochSecond(debuts[i]), Instant.ofEpochSecond(fins[i]));
        }
    }

    private static Long[] secondes(ResultSet ligne, String colonne) throws SQLException {
        return (Long[]) ligne.getArray(colonne).getArray();
    }

    private static Plage plage(ResultSet ligne) throws SQLException {
        return new Plage(
                new MembreId(ligne.getObject("membre_id", UUID.class)),
                new LieuId(ligne.getObject("lieu_id", UUID.class)),
                DayOfWeek.of(ligne.getInt("jour")),
                ligne.getObject("de", LocalTime.class),
                ligne.getObject("a", LocalTime.class),
                ligne.getInt("minutes"),
                ligne.getInt("semaines"),
                Usage.valueOf(ligne.getString("usage")));
    }

    private static LocalDate date(ResultSet ligne, String colonne) throws SQLException {
        @Nullable LocalDate date = ligne.getObject(colonne, LocalDate.class);
        return date == null ? LocalDate.MAX : date;
    }
}
