package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.socle.web.Rendu;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Mes droits en cinq questions »: no account, no cookie, nothing kept; answers never stand in an address. */
@Controller
@Entree(visiteur = true)
class DroitsSansCompte {
    private final CompositionDesDroitsSansCompte composition;

    DroitsSansCompte(CompositionDesDroitsSansCompte composition) {
        this.composition = composition;
    }

    @GetMapping({"/droits", "/ml/{slug}/droits"})
    String commencer(Rendu rendu) {
        return rendu.page("espaces/visiteur/droits", composition.composer(0, List.of()))
                .entiere();
    }

    @PostMapping({"/droits", "/ml/{slug}/droits"})
    @Limitee(Limite.REGARD)
    String repondre(
            @RequestParam(defaultValue = "0") String age,
            @RequestParam(defaultValue = "") List<String> dite,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String choix,
            Rendu rendu) {
        var dites = Stream.concat(dite.stream(), Stream.of(question + ":" + choix))
                .filter(d -> !d.startsWith(":"))
                .limit(PageDroits.QUESTIONS)
                .toList();
        return rendu.page("espaces/visiteur/droits", composition.composer(entier(age), dites))
                .entiere();
    }

    private static int entier(String texte) {
        return texte.matches("\\d{1,2}") ? Integer.parseInt(texte) : 0;
    }
}
