package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Reponses;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.Plan;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan, from the team's side: it proposes, and notes what the young person says. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/plan")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDuPlan {
    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final CompositionDuPlan composition;
    private final Formulaires formulaires;
    private final Plan plan;
    private final Reponses reponses;

    GestesDuPlan(
            AccesAuDossier acces,
            PagesDuDossier pages,
            CompositionDuPlan composition,
            Formulaires formulaires,
            Plan plan,
            Reponses reponses) {
        this.acces = acces;
        this.pages = pages;
        this.composition = composition;
        this.formulaires = formulaires;
        this.plan = plan;
        this.reponses = reponses;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping
    String proposer(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "ACTION") Action.Nature nature,
            @RequestParam(defaultValue = "EQUIPE") Voix voix,
            @RequestParam(defaultValue = "") String par,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            return pages.plan(id, rendu, reponse, new ChampRefuse("quoi", "Il manque le petit pas, en quelques mots."));
        }
        String qui = voix == Voix.EQUIPE ? seance.prenom() : par;
        formulaires.uneFois(cle, () -> {
            plan.proposer(id, new Plan.Idee(nature, quoi, details, voix, qui));
            return Optional.of("plan");
        });
        return retour(id);
    }

    @PostMapping("/{action}/choisir")
    String choisir(@PathVariable JeuneId id, @PathVariable ActionId action) {
        plan.choisir(action, id);
        return retour(id);
    }

    @PostMapping("/{action}/changer")
    String changerDAvis(@PathVariable JeuneId id, @PathVariable ActionId action, HttpSession session) {
        plan.changerDAvis(action, id);
        Annonces.dire(session, "C’est noté, sans suite.", adresse(id, action) + "/choisir");
        return retour(id);
    }

    @PostMapping("/{action}/fait")
    String faire(
            @PathVariable JeuneId id,
            @PathVariable ActionId action,
            @RequestParam Optional<Action.IssueEssai> issue,
            @RequestParam(defaultValue = "INCONNUE") Action.OrigineSolution origine,
            HttpSession session) {
        plan.faire(action, id, issue, origine);
        Annonces.dire(session, "C’est fait.", adresse(id, action) + "/defaire");
        return retour(id);
    }

    @PostMapping("/{action}/defaire")
    String defaire(@PathVariable JeuneId id, @PathVariable ActionId action) {
        plan.defaire(action, id);
        return retour(id);
    }

    @PostMapping("/{action}/retirer")
    String retirer(@PathVariable JeuneId id, @PathVariable ActionId action, HttpSession session) {
        if (plan.retirer(action, id)) {
            Annonces.dire(session, "C’est retiré.", adresse(id, action) + "/remettre");
        } else {
            Annonces.dire(session, "C’est son choix ou son idée : seule la personne peut la retirer.");
        }
        return retour(id);
    }

    @PostMapping("/{action}/remettre")
    String remettre(@PathVariable JeuneId id, @PathVariable ActionId action) {
        plan.remettre(action, id);
        return retour(id);
    }

    @PostMapping("/{action}/texte")
    String ecrire(
            @PathVariable JeuneId id,
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "0") int version,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            return relire(id, action, rendu, reponse, "Il manque le petit pas, en quelques mots.");
        }
        return switch (plan.ecrire(action, id, quoi, details, version)) {
            case Plan.Ecriture.Gardee _ -> "redirect:" + adresse(id, action);
            case Plan.Ecriture.PasLeSien _ ->
                relire(id, action, rendu, reponse, "Ces mots sont les siens : répondez à côté.");
            case Plan.Ecriture.Croisee croisee -> {
                reponse.setStatus(409);
                yield rendu.page(
                                "espaces/conseil/action",
                                composition.action(
                                        id,
                                        action,
                                        Optional.of(new CompositionDuPlan.Croisee(quoi, details, croisee)),
                                        Optional.empty()))
                        .entiere();
            }
        };
    }

    @PostMapping("/{action}/reponses")
    String repondre(
            @PathVariable JeuneId id, @PathVariable ActionId action, @RequestParam(defaultValue = "") String texte) {
        if (!texte.isBlank()) {
            reponses.repondre(id, Reponses.Objet.ACTION, action.id(), texte);
        }
        return "redirect:" + adresse(id, action) + "#reponses";
    }

    private String relire(JeuneId id, ActionId action, Rendu rendu, HttpServletResponse reponse, String message) {
        reponse.setStatus(422);
        return rendu.page(
                        "espaces/conseil/action",
                        composition.action(id, action, Optional.empty(), Optional.of(new ChampRefuse("quoi", message))))
                .entiere();
    }

    private static String adresse(JeuneId id, ActionId action) {
        return "/equipe/jeunes/" + id + "/plan/" + action;
    }

    private static String retour(JeuneId id) {
        return "redirect:/equipe/jeunes/" + id + "/plan";
    }
}
