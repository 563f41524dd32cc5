package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.parcours.PreparerSaRencontre;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A delicate subject, read by the one it was entrusted to and nobody else, never on the shared screen. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class Confidences {
    private final AccesAuDossier acces;
    private final LectureDuDossier lecture;
    private final CompositionDeLEnTete enTete;
    private final PreparerSaRencontre preparer;

    Confidences(
            AccesAuDossier acces, LectureDuDossier lecture, CompositionDeLEnTete enTete, PreparerSaRencontre preparer) {
        this.acces = acces;
        this.lecture = lecture;
        this.enTete = enTete;
        this.preparer = preparer;
    }

    @GetMapping("/equipe/jeunes/{id}/confidences")
    String lire(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        acces.exiger(id, seance);
        var moi = AccesAuDossier.moi(seance);
        var confies = preparer.confies(id, moi);
        // Reading is what the young person is told: « c’est lu ».
        preparer.lire(id, moi);
        return rendu.page(
                        "espaces/conseil/confidences",
                        new PageConfidences(enTete.composer(id, lecture.tete(id), "/confidences"), confies))
                .entiere();
    }
}
