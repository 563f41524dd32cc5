package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.Anonymat;
import fr.coteacote.structures.Structures;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many meetings opened something, for the whole team: no name of anybody, and nothing under five (DOMAINE §5). */
@Component
class LectureDesOuvertures {
    static final int MOIS = 3;

    private final JdbcClient db;
    private final Structures structures;

    LectureDesOuvertures(JdbcClient db, Structures structures) {
        this.db = db;
        this.structures = structures;
    }

    /** @param ouvrantes of these meetings, those that opened at least one thing the same day */
    record Compte(int tenues, int ouvrantes) {}

    static LocalDate depuis(LocalDate jour) {
        return jour.minusMonths(MOIS);
    }

    /** Somebody met on a day is one meeting, planned or not. */
    @Transactional(readOnly = true)
    public Optional<Compte> troisDerniersMois() {
        var zone = structures.courante().fuseau();
        var jour = structures.aujourdhui();
        return db.sql("""
                with tenue as (
                    select jeune_id, (debut at time zone :zone)::date jour
                      from agenda.p_rendez_vous where etat = 'HONORE' and debut >= :du and debut < :au
                     union
                    select jeune_id, (le at time zone :zone)::date
                      from parcours.p_rencontre where le >= :du and le < :au),
                ouverture as (
                    select jeune_id, propose_le le from parcours.p_action
                     union all select jeune_id, le from parcours.p_piste
                     union all select jeune_id, le from catalogue.p_proposition
                     union all select jeune_id, le from catalogue.p_reponse where quoi in ('GARDE', 'CHOISI'))
                select count(*) tenues,
                       count(*) filter (where exists (
                           select 1 from ouverture o
                            where o.jeune_id = t.jeune_id and (o.le at time zone :zone)::date = t.jour)) ouvrantes
                  from tenue t
                """)
                .param("zone", zone.getId())
                .param("du", depuis(jour).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .param("au", jour.plusDays(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                .query(Compte.class)
                .optional()
                .filter(c -> c.tenues() >= Anonymat.K);
    }
}
