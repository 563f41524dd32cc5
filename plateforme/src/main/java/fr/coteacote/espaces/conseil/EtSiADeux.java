package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.recours.Changement;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Wondering together about a change, before it happens. Nothing is written. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class EtSiADeux {
    private final AccesAuDossier acces;
    private final CompositionDEtSi composition;

    EtSiADeux(AccesAuDossier acces, CompositionDEtSi composition) {
        this.acces = acces;
        this.composition = composition;
    }

    @GetMapping("/equipe/jeunes/{id}/droits/et-si")
    String voir(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String changement,
            @RequestParam(defaultValue = "1") String dans,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        if (!acces.droit(id, AccesAuDossier.moi(seance)).ouvert()) {
            return "redirect:/equipe/jeunes/" + id;
        }
        int mois = dans.matches("[0-5]") ? Integer.parseInt(dans) : 1;
        return rendu.page("espaces/conseil/et-si", composition.composer(id, Changement.lire(changement), mois))
                .entiere();
    }
}
