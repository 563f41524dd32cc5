package fr.coteacote.agenda;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings, past and to come; places in workshops, ideas, and the calendar that reads them. */
@Component
class EmporterLesRendezVous implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "rendez_vous",
                        "agenda.rendez_vous",
                        "select debut, fin, nature, modalite, etat, vient, sujet, lieu_libre, motif_absence from agenda.p_rendez_vous where jeune_id = :jeune order by debut"),
                new Rubrique(
                        "a_distance",
                        "agenda.a_distance",
                        "select convient, le from agenda.p_a_distance where jeune_id = :jeune order by le"),
                new Rubrique("ateliers", "agenda.inscription", """
                        select a.titre, s.debut, s.fin, i.etat, i.tient, i.venu from agenda.p_inscription i
                          join agenda.p_seance s on s.id = i.seance_id join agenda.p_atelier a on a.id = s.atelier_id
                         where i.jeune_id = :jeune order by s.debut
                        """),
                new Rubrique("idees_d_ateliers", "agenda.atelier", """
                        select a.titre, a.on_fait, a.on_garde, a.etat, a.cree_le, a.montree_le,
                               (select string_agg(r.le::date || ' : ' || r.sens || ' ' || r.mots, ' ; ' order by r.le)
                                  from agenda.p_reponse_idee r where r.atelier_id = a.id) reponses
                          from agenda.p_atelier a where a.jeune_id = :jeune order by a.cree_le
                        """),
                new Rubrique("moi_aussi", "agenda.moi_aussi", """
                        select a.titre, m.le from agenda.p_moi_aussi m join agenda.p_atelier a on a.id = m.atelier_id
                         where m.jeune_id = :jeune order by m.le
                        """),
                new Rubrique(
                        "calendrier",
                        "agenda.abonnement",
                        "select cree_le from agenda.p_abonnement where jeune_id = :jeune order by cree_le"));
    }
}
