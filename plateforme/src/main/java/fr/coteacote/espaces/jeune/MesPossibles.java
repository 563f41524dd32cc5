package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.Cartes;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is possible for me today: the list, one thing, the wheel. Looking leaves no trace. */
@Controller
@Entree(jeune = true)
@RequestMapping("/moi/possibles")
class MesPossibles {
    private final CompositionDeMesPossibles composition;
    private final CompositionDUnPossible un;
    private final CompositionDeLaRoue roue;
    private final Cartes cartes;
    private final Registres registres;

    MesPossibles(
            CompositionDeMesPossibles composition,
            CompositionDUnPossible un,
            CompositionDeLaRoue roue,
            Cartes cartes,
            Registres registres) {
        this.cartes = cartes;
        this.registres = registres;
        this.composition = composition;
        this.un = un;
        this.roue = roue;
    }

    @GetMapping
    String tous(
            @RequestParam(defaultValue = "") String filtre,
            @RequestParam(defaultValue = "") String dit,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return rendu.page("espaces/jeune/possibles", composition.composer(MonEspace.moi(seance), filtre, dit, requete))
                .entiere();
    }

    @GetMapping("/voir")
    String voir(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String lecture,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return un.composer(MonEspace.moi(seance), id, fait, lecture, requete)
                .map(page -> rendu.page("espaces/jeune/possible", page).entiere())
                .orElse("redirect:/moi/possibles?dit=fini");
    }

    @GetMapping("/plus-tard")
    String plusTard(
            @RequestParam(defaultValue = "") String id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return un.quand(MonEspace.moi(seance), id, requete)
                .map(page ->
                        rendu.page("espaces/jeune/possible-plus-tard", page).entiere())
                .orElse("redirect:/moi/possibles?dit=fini");
    }

    @GetMapping("/pourquoi")
    String pourquoi(
            @RequestParam(defaultValue = "") String id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return un.pourquoi(MonEspace.moi(seance), id, requete)
                .map(page -> rendu.page("espaces/jeune/possible-pourquoi", page).entiere())
                .orElse("redirect:/moi/possibles?dit=fini");
    }

    @GetMapping("/roue")
    String roue(
            @RequestParam(defaultValue = "") List<String> envie,
            @RequestParam(defaultValue = "") String graine,
            @RequestParam(defaultValue = "") String tour,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return rendu.page("espaces/jeune/roue", roue.composer(MonEspace.moi(seance), envie, graine, tour, requete))
                .entiere();
    }

    @GetMapping("/carte")
    String carte(@AuthenticationPrincipal Seance seance, Rendu rendu, HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        registres.de(moi, requete);
        return rendu.page("espaces/jeune/carte", cartes.composer(new QuiRegarde.Connu(moi)))
                .entiere();
    }
}
