package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.parcours.Bilans;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Turns the screen: from the counsellor's day or file to the page that two people write. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class SInstaller {
    private final AccesAuDossier acces;
    private final Bilans bilans;

    SInstaller(AccesAuDossier acces, Bilans bilans) {
        this.acces = acces;
        this.bilans = bilans;
    }

    @PostMapping("/equipe/jeunes/{id}/cote-a-cote")
    String sInstaller(
            @PathVariable JeuneId id,
            @RequestParam Optional<RendezVousId> rdv,
            @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        var bilan = bilans.ouvrir(id, AccesAuDossier.moi(seance), rdv);
        return "redirect:/equipe/jeunes/" + id + "/cote-a-cote/" + bilan;
    }
}
