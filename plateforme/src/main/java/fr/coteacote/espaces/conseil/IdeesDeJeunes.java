package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.AtelierId;
import fr.coteacote.agenda.Idees;
import fr.coteacote.espaces.conseil.PageAtelier.SaisieDeSeance;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A young person's idea gets its answer: with a reason when it is not for this time, and one may come back on it. */
@Controller
@RequestMapping("/equipe/ateliers/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class IdeesDeJeunes {
    private static final int LONGUEUR = 1_000;

    private final CompositionDUnAtelier composition;
    private final Idees idees;

    IdeesDeJeunes(CompositionDUnAtelier composition, Idees idees) {
        this.composition = composition;
        this.idees = idees;
    }

    @PostMapping("/pas-cette-fois")
    String pasCetteFois(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String pourquoi,
            @AuthenticationPrincipal Seance moi,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        if (pourquoi.isBlank() || pourquoi.length() > LONGUEUR) {
            reponse.setStatus(422);
            var page = composition.page(
                    id,
                    AccesAuDossier.moi(moi),
                    Optional.empty(),
                    SaisieDeSeance.vide(),
                    Optional.empty(),
                    Optional.empty());
            return rendu.page("espaces/conseil/atelier", page).entiere();
        }
        boolean dit = idees.pasCetteFois(new AtelierId(id), pourquoi);
        return retour(id, dit ? "C’est dit. La personne est prévenue." : "Cette idée a déjà sa réponse.", session);
    }

    @PostMapping("/reprendre")
    String reprendre(@PathVariable UUID id, HttpSession session) {
        boolean reprise = idees.reprendre(new AtelierId(id));
        return retour(
                id,
                reprise ? "L’idée est de nouveau à regarder. La personne est prévenue." : "Elle l’est déjà.",
                session);
    }

    @PostMapping("/montrer")
    String montrer(@PathVariable UUID id, @RequestParam(defaultValue = "oui") String oui, HttpSession session) {
        boolean montree = oui.equals("oui");
        idees.montrer(new AtelierId(id), montree);
        return retour(
                id,
                montree ? "Les autres jeunes la voient, sans nom." : "Les autres jeunes ne la voient plus.",
                session);
    }

    private static String retour(UUID id, String phrase, HttpSession session) {
        Annonces.dire(session, phrase);
        return "redirect:/equipe/ateliers/" + id;
    }
}
