package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.web.Rendu;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that are the same for everybody: help numbers, accessibility, « Tes données ». */
@Controller
@Entree(visiteur = true)
class PagesPubliques {
    private final NumerosDAide numeros;

    PagesPubliques(NumerosDAide numeros) {
        this.numeros = numeros;
    }

    @GetMapping({"/aide", "/ml/{slug}/aide"})
    String aide(Rendu rendu) {
        return rendu.page("espaces/visiteur/aide", new PageAide(numeros.tous())).entiere();
    }

    @GetMapping({"/accessibilite", "/ml/{slug}/accessibilite"})
    String accessibilite(Rendu rendu) {
        return rendu.page("espaces/visiteur/accessibilite", "").entiere();
    }

    @GetMapping({"/tes-donnees", "/ml/{slug}/tes-donnees"})
    String donnees(Rendu rendu) {
        return rendu.page("espaces/visiteur/tes-donnees", "").entiere();
    }
}
