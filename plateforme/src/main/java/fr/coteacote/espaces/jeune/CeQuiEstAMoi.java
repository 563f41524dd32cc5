package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.CeQuiCompte;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Ressentis;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What counts for me, how a meeting felt, how often I want to meet: nobody writes these for me. */
@Controller
@Entree(jeune = true)
class CeQuiEstAMoi {
    private static final int LONGUEUR = 1_000;

    private final CeQuiCompte compte;
    private final Ressentis ressentis;
    private final MenerLAccompagnement accompagnement;

    CeQuiEstAMoi(CeQuiCompte compte, Ressentis ressentis, MenerLAccompagnement accompagnement) {
        this.compte = compte;
        this.ressentis = ressentis;
        this.accompagnement = accompagnement;
    }

    @PostMapping("/moi/dossier/compte")
    String dire(@RequestParam(defaultValue = "") String texte, @AuthenticationPrincipal Seance seance) {
        compte.dire(MonEspace.moi(seance), court(texte));
        return "redirect:/moi/dossier?fait=garde#compte";
    }

    @PostMapping("/moi/dossier/ressentis/{rencontre}")
    String ressentir(
            @PathVariable UUID rencontre,
            @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal Seance seance) {
        ressentis.garder(MonEspace.moi(seance), rencontre, court(texte));
        return "redirect:/moi/dossier?fait=pour-toi#rencontres";
    }

    @PostMapping("/moi/temps/rythme")
    String convenir(@RequestParam(defaultValue = "21") int jours, @AuthenticationPrincipal Seance seance) {
        accompagnement.convenirDuRythme(MonEspace.moi(seance), Math.clamp(jours, 1, 180));
        return "redirect:/moi/temps?fait=dit#rythme";
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(texte.length(), LONGUEUR));
    }
}
