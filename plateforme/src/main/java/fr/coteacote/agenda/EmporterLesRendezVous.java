package fr.coteacote.agenda;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings, past and to come. */
@Component
class EmporterLesRendezVous implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "rendez_vous",
                        "agenda.rendez_vous",
                        "select debut, fin, nature, modalite, etat, vient, sujet, lieu_libre from agenda.p_rendez_vous where jeune_id = :jeune order by debut"));
    }
}
