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
                new Rubrique(
                        "idees_d_ateliers",
                        "agenda.atelier",
                        "select titre, on_fait, on_garde, etat, cree_le from agenda.p_atelier where jeune_id = :jeune order by cree_le"),
                new Rubrique(
                        "calendrier",
                        "agenda.abonnement",
                        "select cree_le from agenda.p_abonnement where jeune_id = :jeune order by cree_le"));
    }
}
