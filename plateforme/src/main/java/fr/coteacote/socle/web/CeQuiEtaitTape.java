package fr.coteacote.socle.web;

import fr.coteacote.socle.web.PageProbleme.Tape;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/**
 * A form that is refused by a page of its own gives back what was typed in it: a browser that goes back may forget it.
 *
 * <p>Only what bears a name in {@code textes/champs}: neither keys nor passwords do.
 */
final class CeQuiEtaitTape {
    private CeQuiEtaitTape() {}

    static List<Tape> lire(HttpServletRequest requete, Textes.Ton mots) {
        if (!requete.getMethod().equals("POST")) {
            return List.of();
        }
        return requete.getParameterMap().entrySet().stream()
                .filter(saisie -> mots.connait("champ." + saisie.getKey()))
                .map(saisie -> new Tape(mots.dire("champ." + saisie.getKey()), String.join("\n", saisie.getValue())))
                .filter(tape -> !tape.texte().isBlank())
                .toList();
    }
}
