package fr.coteacote.catalogue;

import fr.coteacote.socle.Emporter;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person said to find what is possible, what they answered, and what they asked. */
@Component
class EmporterLesPossibles implements Emporter {
    @Override
    public List<Rubrique> rubriques() {
        return List.of(
                new Rubrique(
                        "reperes",
                        "catalogue.repere",
                        "select commune, moyens, permis, minutes, niveau, evite, garde, surprise, lecture_facile, dit_le from catalogue.repere where jeune_id = :jeune"),
                new Rubrique(
                        "talents",
                        "catalogue.talent",
                        "select rome, oui, le from catalogue.talent where jeune_id = :jeune order by le"),
                new Rubrique(
                        "reponses_aux_possibles",
                        "catalogue.reponse",
                        "select titre, genre, quoi, revient, motif, le from catalogue.reponse where jeune_id = :jeune order by le"),
                new Rubrique(
                        "propositions_recues",
                        "catalogue.proposition",
                        "select possible, mots, le, retiree_le from catalogue.proposition where jeune_id = :jeune order by le"),
                new Rubrique(
                        "candidatures",
                        "catalogue.candidature",
                        "select quoi, chez, etat, depuis, ensuite, ensuite_le, partagee from catalogue.candidature where jeune_id = :jeune and retiree_le is null order by cree_le"));
    }
}
