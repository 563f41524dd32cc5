package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.MembreId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regions of « Ma journée », one statement each. */
@Component
class LectureDeLaJournee {
    private final JdbcClient db;

    LectureDeLaJournee(JdbcClient db) {
        this.db = db;
    }

    record Rencontre(
            UUID rendezVous,
            UUID jeune,
            String prenom,
            String nom,
            @Nullable LocalDate naissance,
            boolean dossier,
            String nature,
            Instant debut,
            Instant fin,
            String etat,
            boolean vient,
            String sujet,
            String mots,
            String canal,
            String porte,
            Instant pris,
            int rang,
            String pas) {}

    List<Rencontre> rencontres(MembreId moi, LocalDate jour, ZoneId zone) {
        return db.sql("""
                select r.id, r.jeune_id, coalesce(j.prenom, c.prenom, '') prenom, coalesce(j.nom, '') nom, j.naissance, j.id is not null dossier,
                       r.nature, r.debut, r.fin, r.etat, r.vient, r.sujet, coalesce(c.mots, '') mots, coalesce(c.canal, '') canal,
                       coalesce(c.porte, '') porte, r.cree_le,
                       (select count(*) from parcours.p_rencontre n where n.jeune_id = r.jeune_id) rang,
                       coalesce((select p.quoi from parcours.p_pas p where p.jeune_id = r.jeune_id and p.le > :recent order by p.le desc limit 1), '') pas
                  from agenda.p_rendez_vous r
                  left join dossiers.p_jeune j on j.id = r.jeune_id
                  left join accueil.p_contact c on c.jeune_id = r.jeune_id
                 where r.membre_id = :moi and r.debut >= :du and r.debut < :au
                   and r.etat in ('PLANIFIE', 'PROPOSE', 'HONORE', 'NON_VENU', 'ANNULE_JEUNE')
                 order by r.debut
                """)
                .param("moi", moi.id())
                .param("recent", jour.minusDays(8))
                .param("du", utc(jour, zone))
                .param("au", utc(jour.plusDays(1), zone))
                .query((l, _) -> new Rencontre(
                        l.getObject("id", UUID.class),
                        l.getObject("jeune_id", UUID.class),
                        l.getString("prenom"),
                        l.getString("nom"),
                        l.getObject("naissance", LocalDate.class),
                        l.getBoolean("dossier"),
                        l.getString("nature"),
                        l.getObject("debut", OffsetDateTime.class).toInstant(),
                        l.getObject("fin", OffsetDateTime.class).toInstant(),
                        l.getString("etat"),
                        l.getBoolean("vient"),
                        l.getString("sujet"),
                        l.getString("mots"),
                        l.getString("canal"),
                        l.getString("porte"),
                        l.getObject("cree_le", OffsetDateTime.class).toInstant(),
                        l.getInt("rang"),
                        l.getString("pas")))
                .list();
    }

    record Attente(String genre, UUID jeune, String prenom, String nom, int jours, String pas) {}

    /**
     * What may wait for a gesture, most pressing first; one more than is shown, to know whether there are others. An end is told
     * for a week at sixty days and at thirty, then from ten on; new rights make one attention per person.
     */
    List<Attente> attentes(MembreId moi, LocalDate jour, ZoneId zone, boolean repartit, Instant limiteDeReponse) {
        return db.sql("""
                select genre, jeune, prenom, nom, jours, pas from (
                    select 'AUTRE_REFERENT' genre, j.id jeune, j.prenom, j.nom, extract(day from :maintenant - d.demande_le)::int jours, '' pas, 0 ordre
                      from parcours.p_autre_referent d join dossiers.p_jeune j on j.id = d.jeune_id
                     where :repartit
                    union all
                    select 'SANS_REPONSE', c.jeune_id, c.prenom, '', extract(day from :maintenant - c.recu_le)::int, c.mots, 1
                      from accueil.p_contact c
                     where c.repondu_le is null and c.accueilli_le is null and c.recu_le < :limite
                    union all
                    select 'A_REPONDRE', j.id, j.prenom, j.nom, (:jour - d.repondre_avant)::int, d.mots, 2
                      from parcours.p_demande d
                      join parcours.p_referent f on f.jeune_id = d.jeune_id and f.membre_id = :moi
                      join dossiers.p_jeune j on j.id = d.jeune_id
                     where d.etat = 'POSEE' and d.repondre_avant < :jour
                    union all
                    select 'DROIT_QUI_FINIT', j.id, j.prenom, j.nom, d.jours, d.droit, case when d.jours <= 10 then 1 else 4 end
                      from parcours.p_referent f
                      join dossiers.p_jeune j on j.id = f.jeune_id
                      join lateral (select e.droit, e.le - :jour jours from recours.p_echeance e
                                     where e.jeune_id = f.jeune_id and e.le >= :jour order by e.le, e.droit limit 1) d
                           on d.jours between 54 and 60 or d.jours between 24 and 30 or d.jours <= 10
                     where f.membre_id = :moi
                    union all
                    select 'DROIT_NOUVEAU', j.id, j.prenom, j.nom, d.combien::int, d.droit, 5
                      from parcours.p_referent f
                      join parcours.p_accompagnement a on a.jeune_id = f.jeune_id and a.etat in ('ACCUEILLI', 'ACCOMPAGNE')
                      join dossiers.p_jeune j on j.id = f.jeune_id
                      join lateral (select min(s.droit) droit, count(*) combien from recours.p_suivi s
                                     where s.jeune_id = f.jeune_id and s.etat = 'REPERE' and s.depuis > :maintenant - interval '15 days') d
                           on d.combien > 0
                     where f.membre_id = :moi
                    union all
                    select 'A_REVOIR', j.id, j.prenom, j.nom, (:jour - n.revoir_le)::int, '', 3
                      from dossiers.p_note n join dossiers.p_jeune j on j.id = n.jeune_id
                     where n.visibilite = 'RETENUE' and n.mienne and n.revoir_le <= :jour
                    union all
                    select 'IDEE', j.id, j.prenom, j.nom, extract(day from :maintenant - i.cree_le)::int, i.titre, 4
                      from agenda.p_atelier i join dossiers.p_jeune j on j.id = i.jeune_id
                      left join parcours.p_referent f on f.jeune_id = i.jeune_id
                     where i.etat = 'IDEE' and i.cree_le < :maintenant - interval '10 days'
                       and (f.membre_id = :moi or f.membre_id is null and :repartit)
                    union all
                    select 'SANS_CONTACT', j.id, j.prenom, j.nom, extract(day from :maintenant - a.dernier_contact_le)::int,
                           coalesce((select p.quoi from parcours.p_pas p where p.jeune_id = j.id order by p.le desc limit 1), ''), 4
                      from parcours.p_referent f
                      join parcours.p_accompagnement a on a.jeune_id = f.jeune_id and a.etat in ('ACCUEILLI', 'ACCOMPAGNE', 'EN_VEILLE')
                      join dossiers.p_jeune j on j.id = f.jeune_id
                     where f.membre_id = :moi and a.dernier_contact_le < :maintenant - make_interval(days => a.rythme_jours)
                       and not exists (select from agenda.p_rendez_vous r
                                        where r.jeune_id = j.id and r.etat = 'PLANIFIE' and r.debut > :maintenant)
                ) attente
                order by ordre, jours desc, jeune limit 4
                """)
                .param("moi", moi.id())
                .param("jour", jour)
                .param("maintenant", utc(jour.plusDays(1), zone))
                .param("repartit", repartit)
                .param("limite", limiteDeReponse.atOffset(ZoneOffset.UTC))
                .query(Attente.class)
                .list();
    }

    record Fete(UUID jeune, String prenom, String quoi, LocalDate le, boolean anniversaire) {}

    /** Steps of the last week in my portfolio, and eighteenth birthdays of the coming one. */
    List<Fete> fetes(MembreId moi, LocalDate jour) {
        return db.sql("""
                select jeune, prenom, quoi, le, anniversaire from (
                    select j.id jeune, j.prenom, p.quoi, p.le, false anniversaire
                      from parcours.p_referent f
                      join dossiers.p_jeune j on j.id = f.jeune_id
                      join parcours.p_pas p on p.jeune_id = j.id and p.le between :jour - 7 and :jour
                     where f.membre_id = :moi
                    union all
                    select j.id, j.prenom, '', (j.naissance + interval '18 years')::date, true
                      from parcours.p_referent f
                      join dossiers.p_jeune j on j.id = f.jeune_id
                     where f.membre_id = :moi and (j.naissance + interval '18 years')::date between :jour and :jour + 6
                ) fete order by anniversaire, le desc, jeune limit 4
                """)
                .param("moi", moi.id())
                .param("jour", jour)
                .query(Fete.class)
                .list();
    }

    record AFaire(UUID id, UUID jeune, String prenom, String quoi, LocalDate avant) {}

    /** What I have to do for somebody, or for those I accompany when nobody took it; soonest first. */
    List<AFaire> taches(MembreId moi) {
        return db.sql("""
                select t.id, t.jeune_id jeune, j.prenom, t.quoi, t.avant
                  from parcours.p_tache t
                  join dossiers.p_jeune j on j.id = t.jeune_id
                  left join parcours.p_referent f on f.jeune_id = t.jeune_id
                 where t.membre_id = :moi or (t.membre_id is null and f.membre_id = :moi)
                 order by t.avant, t.le limit 6
                """).param("moi", moi.id()).query(AFaire.class).list();
    }

    /** Colleagues away today for whom I stand in. */
    List<String> suppleances(MembreId moi, LocalDate jour) {
        return db.sql("""
                select m.prenom from structures.p_absence a join structures.p_membre m on m.id = a.membre_id
                 where a.suppleant_id = :moi and :jour between a.du and a.au order by m.prenom
                """)
                .param("moi", moi.id())
                .param("jour", jour)
                .query(String.class)
                .list();
    }

    private static OffsetDateTime utc(LocalDate jour, ZoneId zone) {
        return jour.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
