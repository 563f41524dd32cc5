package fr.coteacote.accueil;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first contact and the visits. */
@Component
class EmporterLAccueil implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "premier_contact",
                        "accueil.contact",
                        "select prenom, moyen, mots, canal, adresse_par, recu_le from accueil.p_contact where jeune_id = :jeune"),
                new Rubrique(
                        "passages",
                        "accueil.passage",
                        "select arrive_le, recu_le from accueil.p_passage where jeune_id = :jeune order by arrive_le"));
    }
}
