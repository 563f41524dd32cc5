package fr.coteacote.parcours.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.Bilans;
import fr.coteacote.parcours.Bilans.Genre;
import fr.coteacote.parcours.GardienDesDossiers;
import fr.coteacote.parcours.Plan;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.direct.Direct;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Topics, what was done well, next steps, two yes: each gesture shows on both screens. */
@Controller
@RequestMapping({EnRencontre.BUREAU, EnRencontre.TELEPHONE})
@Entree(
        jeune = true,
        equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDeLaRencontre extends EnRencontre {
    private final Bilans bilans;
    private final Plan plan;
    private final Direct direct;

    GestesDeLaRencontre(GardienDesDossiers gardien, Bilans bilans, Plan plan, Direct direct) {
        super(gardien);
        this.bilans = bilans;
        this.plan = plan;
        this.direct = direct;
    }

    @PostMapping("/sujets")
    String ajouter(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam(defaultValue = "SUJET") Genre genre,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "JEUNE") Voix voix) {
        if (!quoi.isBlank()) {
            bilans.ajouter(lieu.bilan(), lieu.jeune(), genre, court(quoi), lieu.bureau() ? voix : Voix.JEUNE);
        }
        return lieu.retour(genre.name());
    }

    @PostMapping("/sujets/enlever")
    String enlever(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam Genre genre,
            @RequestParam(defaultValue = "") String quoi) {
        bilans.enlever(lieu.bilan(), lieu.jeune(), genre, quoi);
        return lieu.retour(genre.name());
    }

    @PostMapping("/pas")
    String proposer(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "JEUNE") Voix voix,
            @AuthenticationPrincipal Seance seance) {
        if (!quoi.isBlank()) {
            var qui = lieu.bureau() ? voix : Voix.JEUNE;
            plan.proposer(
                    lieu.jeune(),
                    new Plan.Idee(
                            Action.Nature.ACTION, court(quoi), "", qui, qui == Voix.EQUIPE ? seance.prenom() : ""));
            direct.annoncer(Bilans.SUJET, lieu.bilan().id());
        }
        return lieu.retour("tente");
    }

    @PostMapping("/pas/{action}")
    String repondre(
            @ModelAttribute("lieu") Lieu lieu,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "oui") String reponse) {
        if (reponse.equals("oui")) {
            plan.choisir(action, lieu.jeune());
        } else {
            plan.changerDAvis(action, lieu.jeune());
        }
        direct.annoncer(Bilans.SUJET, lieu.bilan().id());
        return lieu.retour("tente");
    }

    @PostMapping("/accord")
    String accorder(
            @ModelAttribute("lieu") Lieu lieu,
            @RequestParam(defaultValue = "JEUNE") Bilans.Accord de,
            @RequestParam(defaultValue = "oui") String oui) {
        bilans.accorder(lieu.bilan(), lieu.jeune(), de, oui.equals("oui"));
        return lieu.retour("accord");
    }

    /** Ends it when both agree; otherwise the page says whose yes is missing, and leaving stays possible. */
    @PostMapping("/fini")
    String finir(@ModelAttribute("lieu") Lieu lieu) {
        return switch (bilans.finir(lieu.bilan(), lieu.jeune())) {
            case FINI -> "redirect:" + lieu.base();
            case IL_MANQUE_UN_ACCORD -> "redirect:" + lieu.base() + "?manque=accord#accord";
        };
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(texte.length(), 160));
    }
}
