package fr.coteacote.envois;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was sent to the person. */
@Component
class EmporterLesEnvois implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "messages_envoyes",
                        "envois.message",
                        "select canal, vers, objet, texte, etat, cree_le, envoye_le from envois.p_message where jeune_id = :jeune order by cree_le"));
    }
}
