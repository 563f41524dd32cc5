package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Reponses;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Action;
import fr.coteacote.parcours.ActionId;
import fr.coteacote.parcours.Plan;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My plan: I propose, choose, do, change my mind, take back; nobody has to agree (S1-12). */
@Controller
@RequestMapping("/moi/plan")
@Entree(jeune = true)
class MonPlan {
    private final CompositionDeMonPlan composition;
    private final PlanRepris repris;
    private final Registres registres;
    private final Formulaires formulaires;
    private final Plan plan;
    private final Reponses reponses;

    MonPlan(
            CompositionDeMonPlan composition,
            PlanRepris repris,
            Registres registres,
            Formulaires formulaires,
            Plan plan,
            Reponses reponses) {
        this.composition = composition;
        this.repris = repris;
        this.registres = registres;
        this.formulaires = formulaires;
        this.plan = plan;
        this.reponses = reponses;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        Textes.Ton t = registres.de(MonEspace.moi(seance), requete);
        return rendu.page("espaces/jeune/plan", composition.composer(MonEspace.moi(seance), t, fait, Optional.empty()))
                .entiere();
    }

    /** @param deja already done, on my own: it counts the same */
    @PostMapping
    String proposer(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "non") String deja,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            return repris.manque(seance, "quoi", rendu, reponse);
        }
        boolean fait = deja.equals("oui");
        formulaires.uneFois(cle, () -> {
            ecrire(seance, quoi, details, fait);
            return Optional.of("/moi/plan");
        });
        return "redirect:/moi/plan?fait=" + (fait ? "deja" : "ajoute");
    }

    private void ecrire(Seance seance, String quoi, String details, boolean fait) {
        var moi = MonEspace.moi(seance);
        var nature = fait ? Action.Nature.DEMARCHE : Action.Nature.ACTION;
        var action = plan.proposer(moi, new Plan.Idee(nature, quoi, details, Voix.JEUNE, ""));
        if (fait) {
            plan.faire(action, moi, Optional.empty(), Action.OrigineSolution.SEUL);
        }
    }

    @PostMapping("/{action}/choisir")
    String choisir(@PathVariable ActionId action, @AuthenticationPrincipal Seance seance) {
        plan.choisir(action, MonEspace.moi(seance));
        return "redirect:/moi/plan?fait=oui";
    }

    @PostMapping("/{action}/changer")
    String changerDAvis(@PathVariable ActionId action, @AuthenticationPrincipal Seance seance) {
        plan.changerDAvis(action, MonEspace.moi(seance));
        return "redirect:/moi/plan?fait=non";
    }

    @PostMapping("/{action}/fait")
    String faire(
            @PathVariable ActionId action,
            @RequestParam Optional<Action.IssueEssai> issue,
            @RequestParam(defaultValue = "INCONNUE") Action.OrigineSolution origine,
            @AuthenticationPrincipal Seance seance) {
        plan.faire(action, MonEspace.moi(seance), issue, origine);
        return "redirect:/moi/plan?fait=fait";
    }

    @PostMapping("/{action}/defaire")
    String defaire(@PathVariable ActionId action, @AuthenticationPrincipal Seance seance) {
        plan.defaire(action, MonEspace.moi(seance));
        return "redirect:/moi/plan?fait=defait";
    }

    @PostMapping("/{action}/monter")
    String monter(@PathVariable ActionId action, @AuthenticationPrincipal Seance seance) {
        plan.monter(action, MonEspace.moi(seance));
        return "redirect:/moi/plan#a-" + action;
    }

    @PostMapping("/{action}/retirer")
    String retirer(@PathVariable ActionId action, @AuthenticationPrincipal Seance seance) {
        plan.retirer(action, MonEspace.moi(seance));
        return "redirect:/moi/plan?fait=retire";
    }

    @GetMapping("/{action}")
    String texte(
            @PathVariable ActionId action,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return texte(action, seance, Optional.empty(), rendu, requete);
    }

    private String texte(
            ActionId action,
            Seance seance,
            Optional<CompositionDeMonPlan.Croisee> croisee,
            Rendu rendu,
            HttpServletRequest requete) {
        var t = registres.de(MonEspace.moi(seance), requete);
        return rendu.page("espaces/jeune/action", composition.texte(MonEspace.moi(seance), action, t, croisee))
                .entiere();
    }

    @PostMapping("/{action}/texte")
    String ecrire(
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "0") int version,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            return "redirect:/moi/plan/" + action;
        }
        return switch (plan.ecrire(action, MonEspace.moi(seance), quoi, details, version)) {
            case Plan.Ecriture.Gardee _, Plan.Ecriture.PasLeSien _ -> "redirect:/moi/plan?fait=ecrit";
            case Plan.Ecriture.Croisee croisee -> {
                reponse.setStatus(409);
                yield texte(
                        action,
                        seance,
                        Optional.of(new CompositionDeMonPlan.Croisee(quoi, details, croisee)),
                        rendu,
                        requete);
            }
        };
    }

    @PostMapping("/{action}/reponses")
    String repondre(
            @PathVariable ActionId action,
            @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal Seance seance) {
        if (!texte.isBlank()) {
            reponses.repondre(MonEspace.moi(seance), Reponses.Objet.ACTION, action.id(), texte);
        }
        return "redirect:/moi/plan/" + action + "#reponses";
    }
}
