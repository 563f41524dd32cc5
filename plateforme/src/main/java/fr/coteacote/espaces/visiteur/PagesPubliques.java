package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.web.Rendu;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    /** The framework's file handler does not know this kind of file. */
    @GetMapping("/manifeste.webmanifest")
    ResponseEntity<Resource> manifeste() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/manifest+json"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/manifeste.webmanifest"));
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
