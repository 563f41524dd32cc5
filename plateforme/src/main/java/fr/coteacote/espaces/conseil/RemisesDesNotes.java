package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.RemettreUneNote;
import fr.coteacote.espaces.conseil.CompositionDesNotes.Vue;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Taches;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A sealed note is handed by its author, by name; what was handed can be taken back. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/notes/{note}")
@Entree(equipe = Role.SECRET)
class RemisesDesNotes {
    private static final String AU_JEUNE = "jeune";

    private final AccesAuDossier acces;
    private final Confidentiel confidentiel;
    private final RemettreUneNote remettre;
    private final Referents referents;
    private final Taches taches;

    RemisesDesNotes(
            AccesAuDossier acces,
            Confidentiel confidentiel,
            RemettreUneNote remettre,
            Referents referents,
            Taches taches) {
        this.acces = acces;
        this.confidentiel = confidentiel;
        this.remettre = remettre;
        this.referents = referents;
        this.taches = taches;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    /** To the young person too, who may have asked: the task is then done. */
    @PostMapping("/remises")
    String remettre(
            @PathVariable JeuneId id,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String vers,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        if (vers.isBlank()) {
            return refuser(id, note, "Choisissez à qui la remettre.", seance, rendu, reponse);
        }
        boolean auJeune = vers.equals(AU_JEUNE);
        var remise = auJeune
                ? remettre.auJeune(note, id)
                : remettre.aUnCollegue(note, id, MembreId.of(vers), referents.actuel(id));
        return switch (remise) {
            case FAITE -> {
                if (auJeune) {
                    taches.reglee(note);
                }
                Annonces.dire(
                        session,
                        "C’est remis. Chaque lecture sera tracée.",
                        "/equipe/jeunes/" + id + "/notes/" + note + "/remises/" + vers + "/reprendre");
                yield "redirect:/equipe/jeunes/" + id + "/confidentiel";
            }
            case PAS_TENU_AU_SECRET ->
                refuser(
                        id,
                        note,
                        "Cette personne n’est ni tenue au secret, ni celle qui accompagne.",
                        seance,
                        rendu,
                        reponse);
            case PAS_LA_SIENNE -> refuser(id, note, "Seul son auteur la remet.", seance, rendu, reponse);
        };
    }

    @PostMapping("/remises/{vers}/reprendre")
    String reprendre(@PathVariable JeuneId id, @PathVariable UUID note, @PathVariable String vers) {
        remettre.reprendre(note, id, vers.equals(AU_JEUNE) ? "jeune:" + id : "equipe:" + vers);
        return "redirect:/equipe/jeunes/" + id + "/confidentiel";
    }

    private String refuser(
            JeuneId id, UUID note, String message, Seance seance, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        var vue = Vue.refusee((Acteur.Equipe) seance.acteur(), new ChampRefuse("vers-" + note, message));
        return rendu.page("espaces/conseil/confidentiel", confidentiel.ouvrir(id, seance, vue))
                .entiere();
    }
}
