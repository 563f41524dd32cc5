package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.MotsQuiJugent;
import fr.coteacote.espaces.conseil.CompositionDesNotes.Vue;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
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

/** The notes of a file, and what is opened on one's own screen only. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class NotesDuDossier {
    private final SeuilDuDossier seuil;
    private final CompositionDesNotes composition;
    private final Confidentiel confidentiel;
    private final MotsQuiJugent mots;

    NotesDuDossier(
            SeuilDuDossier seuil, CompositionDesNotes composition, Confidentiel confidentiel, MotsQuiJugent mots) {
        this.seuil = seuil;
        this.composition = composition;
        this.confidentiel = confidentiel;
        this.mots = mots;
    }

    @GetMapping("/notes")
    String notes(
            @PathVariable JeuneId id,
            @RequestParam Optional<UUID> ecrite,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var vue = new Vue(moi(seance), ecrite, false, Optional.empty());
        return seuil.passer(
                id, seance, rendu, reponse, () -> rendu.page("espaces/conseil/notes", composition.notes(id, vue))
                        .entiere());
    }

    @GetMapping("/confidentiel")
    String confidentiel(
            @PathVariable JeuneId id,
            @RequestParam Optional<UUID> ecrite,
            @RequestParam Optional<String> imprimer,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var vue = new Vue(moi(seance), ecrite, imprimer.isPresent(), Optional.empty());
        return seuil.passer(id, seance, rendu, reponse, () -> rendu.page(
                        "espaces/conseil/confidentiel", confidentiel.ouvrir(id, seance, vue))
                .entiere());
    }

    /** The text being typed, where its words judge: nothing is kept. */
    @PostMapping("/notes/mots")
    String mots(@PathVariable JeuneId id, @RequestParam(defaultValue = "") String texte, Rendu rendu) {
        return rendu.page("espaces/conseil/mots-qui-jugent", new PageMotsQuiJugent(mots.lire(texte)))
                .entiere();
    }

    private static Acteur.Equipe moi(Seance seance) {
        return (Acteur.Equipe) seance.acteur();
    }
}
