package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.Pas;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Structures;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What they asked, what was understood, and the steps forward. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDesDemandes {
    private final AccesAuDossier acces;
    private final Demandes demandes;
    private final Pas pas;
    private final Structures structures;

    GestesDesDemandes(AccesAuDossier acces, Demandes demandes, Pas pas, Structures structures) {
        this.acces = acces;
        this.demandes = demandes;
        this.pas = pas;
        this.structures = structures;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/demandes")
    String demander(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam(defaultValue = "") String reformulation,
            @AuthenticationPrincipal Seance seance) {
        if (!mots.isBlank()) {
            var demande = demandes.poser(id, mots);
            if (!reformulation.isBlank()) {
                demandes.reformuler(demande, reformulation, AccesAuDossier.moi(seance));
            }
        }
        return retour(id, "demande");
    }

    @PostMapping("/demandes/{demande}/reformuler")
    String reformuler(
            @PathVariable JeuneId id,
            @PathVariable UUID demande,
            @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal Seance seance) {
        if (!texte.isBlank()) {
            demandes.reformuler(demande, texte, AccesAuDossier.moi(seance));
        }
        return retour(id, "demande");
    }

    @PostMapping("/demandes/{demande}/repondue")
    String repondre(@PathVariable JeuneId id, @PathVariable UUID demande) {
        demandes.repondre(demande, id);
        return retour(id, "demande");
    }

    /** Said side by side: the young person answers, the counsellor only presses. */
    @PostMapping("/reformulations/{reformulation}/accord")
    String accorder(
            @PathVariable JeuneId id,
            @PathVariable UUID reformulation,
            @RequestParam(defaultValue = "") String correction) {
        if (correction.isBlank()) {
            demandes.accorder(reformulation, id);
        } else {
            demandes.corriger(reformulation, id, correction);
        }
        return retour(id, "demande");
    }

    @PostMapping("/pas")
    String noterUnPas(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "EQUIPE") Voix voix,
            @AuthenticationPrincipal Seance seance) {
        if (!quoi.isBlank()) {
            pas.noter(id, structures.aujourdhui(), quoi, voix, voix == Voix.EQUIPE ? seance.prenom() : "");
        }
        return "redirect:/equipe/jeunes/" + id + "/route#pas";
    }

    private static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + "" + (ancre.isEmpty() ? "" : "#" + ancre);
    }
}
