package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.JournalDesLectures;
import fr.coteacote.acces.Seance;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a file: one's own portfolio at once; somebody else's after saying why, which the young person reads. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class Dossier {
    private static final int MOTIF_LONGUEUR = 300;

    private final AccesAuDossier acces;
    private final SeuilDuDossier seuil;
    private final CompositionDuDossier vue;
    private final CompositionDuPlan plan;
    private final CompositionDeLaRoute route;
    private final JournalDesLectures journal;
    private final Structures structures;

    Dossier(
            AccesAuDossier acces,
            SeuilDuDossier seuil,
            CompositionDuDossier vue,
            CompositionDuPlan plan,
            CompositionDeLaRoute route,
            JournalDesLectures journal,
            Structures structures) {
        this.acces = acces;
        this.seuil = seuil;
        this.vue = vue;
        this.plan = plan;
        this.route = route;
        this.journal = journal;
        this.structures = structures;
    }

    @GetMapping
    String voir(
            @PathVariable JeuneId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return seuil.passer(id, seance, rendu, reponse, () -> rendu.page(
                        "espaces/conseil/dossier", vue.composer(id, AccesAuDossier.moi(seance), Optional.empty()))
                .entiere());
    }

    @GetMapping("/plan")
    String plan(
            @PathVariable JeuneId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return seuil.passer(id, seance, rendu, reponse, () -> rendu.page(
                        "espaces/conseil/plan", plan.composer(id, Optional.empty()))
                .entiere());
    }

    @GetMapping("/plan/{action}")
    String action(
            @PathVariable JeuneId id,
            @PathVariable ActionId action,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return seuil.passer(id, seance, rendu, reponse, () -> rendu.page(
                        "espaces/conseil/action", plan.action(id, action, Optional.empty(), Optional.empty()))
                .entiere());
    }

    @GetMapping("/route")
    String route(
            @PathVariable JeuneId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return seuil.passer(id, seance, rendu, reponse, () -> rendu.page(
                        "espaces/conseil/route", route.composer(id, Optional.empty()))
                .entiere());
    }

    @PostMapping("/motif")
    String motiver(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var moi = AccesAuDossier.moi(seance);
        if (motif.isBlank()) {
            reponse.setStatus(422);
            return rendu.page(
                            "espaces/conseil/motif",
                            new PageMotif(id.toString(), acces.droit(id, moi).prenom(), true))
                    .entiere();
        }
        journal.motiver(id, moi, structures.aujourdhui(), motif.substring(0, Math.min(motif.length(), MOTIF_LONGUEUR)));
        return "redirect:/equipe/jeunes/" + id;
    }
}
