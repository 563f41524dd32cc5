package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Contraintes;
import fr.coteacote.dossiers.Situation;
import fr.coteacote.dossiers.Situations;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.structures.Structures;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody does, and when they cannot be there: one statement each. */
@Component
class CompositionDuTemps {
    private final Situations situations;
    private final Contraintes contraintes;
    private final Structures structures;

    CompositionDuTemps(Situations situations, Contraintes contraintes, Structures structures) {
        this.situations = situations;
        this.contraintes = contraintes;
        this.structures = structures;
    }

    List<PageRoute.Situation> situations(JeuneId jeune) {
        var jour = structures.aujourdhui();
        return situations.de(jeune).stream()
                .map(l -> new PageRoute.Situation(
                        l.id().toString(),
                        l.situation().categorie().libelle(),
                        l.situation().mots(),
                        quand(l.situation()),
                        l.situation().etat(jour) == Situation.Etat.EN_COURS))
                .toList();
    }

    private String quand(Situation situation) {
        String du = EnFrancais.date(situation.du());
        return switch (situation.etat(structures.aujourdhui())) {
            case PREVU -> "Prévu à partir du " + du;
            case EN_COURS ->
                "Depuis le " + du
                        + situation
                                .au()
                                .map(au -> ", jusqu’au " + EnFrancais.date(au))
                                .orElse("");
            case TERMINE -> "Du " + du + " au " + EnFrancais.date(situation.au().orElse(situation.du()));
        };
    }

    List<PageRoute.Contrainte> contraintes(JeuneId jeune) {
        return contraintes.de(jeune).stream()
                .map(l -> new PageRoute.Contrainte(
                        l.id().toString(),
                        l.contrainte().nature().libelle(),
                        l.contrainte().quand(),
                        l.contrainte().mots()))
                .toList();
    }
}
