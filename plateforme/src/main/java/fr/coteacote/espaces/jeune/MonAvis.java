package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.avis.Avis;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Je me sens pris au sérieux », if I want to say it; nobody knows that it was me. */
@Controller
@Entree(jeune = true)
class MonAvis {
    private final Avis avis;

    MonAvis(Avis avis) {
        this.avis = avis;
    }

    @PostMapping("/moi/avis/{rencontre}")
    String repondre(
            @PathVariable UUID rencontre, @RequestParam Avis.Reponse reponse, @AuthenticationPrincipal Seance seance) {
        return switch (avis.repondre(MonEspace.moi(seance), rencontre, reponse)) {
            case MERCI -> "redirect:/moi?fait=avis";
            case QUELQU_UN_D_AUTRE -> "redirect:/moi?fait=avis-autre#avec";
        };
    }

    @PostMapping("/moi/avis/{rencontre}/passer")
    String passer(@PathVariable UUID rencontre, @AuthenticationPrincipal Seance seance) {
        avis.passer(MonEspace.moi(seance), rencontre);
        return "redirect:/moi";
    }
}
