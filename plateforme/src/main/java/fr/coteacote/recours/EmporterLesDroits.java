package fr.coteacote.recours;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** Rights followed, answers given, aids received. */
@Component
class EmporterLesDroits implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "droits",
                        "recours.suivi",
                        "select droit, etat, depuis, fin, non_recours from recours.p_suivi where jeune_id = :jeune order by droit"),
                new Rubrique(
                        "reponses_aux_questions",
                        "recours.reponse",
                        "select question, choix, voix, dit_le, remplacee_le from recours.reponse where jeune_id = :jeune"),
                new Rubrique(
                        "estimations",
                        "recours.regard",
                        "select droit, verdict, min_centimes, max_centimes, vu_le from recours.p_regard where jeune_id = :jeune order by droit"),
                new Rubrique(
                        "aides",
                        "recours.aide",
                        "select genre, centimes, motif, donnee_le, annulee_le from recours.aide where jeune_id = :jeune"));
    }
}
