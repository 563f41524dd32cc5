package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.echanges.BoiteCommune;
import fr.coteacote.envois.Decisions;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The common box: whose message it is, and whether a message in doubt goes again. */
@Controller
@RequestMapping("/equipe/messages")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class CourrierARanger {
    private final BoiteCommune boite;
    private final Decisions decisions;
    private final RechercheExacte recherche;

    CourrierARanger(BoiteCommune boite, Decisions decisions, RechercheExacte recherche) {
        this.boite = boite;
        this.decisions = decisions;
        this.recherche = recherche;
    }

    @PostMapping("/inconnus/{id}/rattacher")
    String rattacher(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String qui,
            @AuthenticationPrincipal Seance seance) {
        var trouve = recherche.une(AccesAuDossier.moi(seance), qui);
        if (trouve.isEmpty()) {
            return "redirect:/equipe/messages?vue=boite&fait=personne";
        }
        JeuneId jeune = trouve.get();
        try {
            boite.rattacher(id, jeune);
        } catch (Introuvable e) {
            return "redirect:/equipe/messages?vue=boite&fait=deja";
        }
        return "redirect:/equipe/messages/" + jeune + "?vue=tout";
    }

    @PostMapping("/inconnus/{id}/ecarter")
    String ecarter(@PathVariable UUID id) {
        boite.ecarter(id);
        return "redirect:/equipe/messages?vue=boite&fait=ecarte";
    }

    @PostMapping("/doutes/{id}/parti")
    String parti(@PathVariable UUID id) {
        return "redirect:/equipe/messages?vue=boite&fait=" + (decisions.parti(id) ? "decide" : "deja");
    }

    @PostMapping("/doutes/{id}/renvoyer")
    String renvoyer(@PathVariable UUID id) {
        return "redirect:/equipe/messages?vue=boite&fait=" + (decisions.renvoyer(id) ? "renvoye" : "deja");
    }
}
