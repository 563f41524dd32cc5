package fr.coteacote.echanges;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The conversation, whatever the way, and what was chosen about it. */
@Component
class EmporterLesEchanges implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "conversation",
                        "echanges.conversation",
                        "select dernier_le, lu_jeune_le, lu_equipe_le from echanges.p_conversation where jeune_id = :jeune"),
                new Rubrique(
                        "messages",
                        "echanges.message",
                        "select le, voix, canal, en_clair, texte from echanges.p_message where jeune_id = :jeune order by le, id"),
                new Rubrique(
                        "comment_on_m_ecrit",
                        "echanges.choix",
                        "select calme_debut, calme_fin, en_clair, montre_lu from echanges.p_choix where jeune_id = :jeune"),
                new Rubrique(
                        "nouvelles_demandees",
                        "echanges.relance",
                        "select le from echanges.p_relance where jeune_id = :jeune order by le"),
                new Rubrique(
                        "messages_reconnus",
                        "echanges.inconnu",
                        "select le, canal, texte from echanges.p_inconnu where jeune_id = :jeune order by le"));
    }
}
