package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.socle.Formulaires;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom I let in, for what, until when; taken back at once. */
@Controller
@RequestMapping("/moi/dossier/tiers")
@Entree(jeune = true)
class MesProches {
    private final Formulaires formulaires;
    private final Tiers tiers;

    MesProches(Formulaires formulaires, Tiers tiers) {
        this.formulaires = formulaires;
        this.tiers = tiers;
    }

    @PostMapping
    String associer(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "FAMILLE") Tiers.Lien lien,
            @RequestParam(defaultValue = "") String portee,
            @RequestParam(defaultValue = "") String jusqu,
            @AuthenticationPrincipal Seance seance) {
        var personne = new Tiers.Personne(nom, lien, portee, jour(jusqu), true);
        var suite = formulaires.uneFois(cle, () -> Optional.of(dire(tiers.ajouter(MonEspace.moi(seance), personne))));
        return retour(suite.orElse("garde"));
    }

    @PostMapping("/{tiers}/portee")
    String limiter(
            @PathVariable UUID tiers,
            @RequestParam(defaultValue = "") String portee,
            @RequestParam(defaultValue = "") String jusqu,
            @AuthenticationPrincipal Seance seance) {
        return retour(dire(this.tiers.limiter(tiers, MonEspace.moi(seance), portee, jour(jusqu))));
    }

    @PostMapping("/{tiers}/retirer")
    String retirer(@PathVariable UUID tiers, @AuthenticationPrincipal Seance seance) {
        this.tiers.retirer(tiers, MonEspace.moi(seance));
        return "redirect:/moi/dossier?fait=tiers-retire&tiers=" + tiers + "#proches";
    }

    @PostMapping("/{tiers}/remettre")
    String remettre(@PathVariable UUID tiers, @AuthenticationPrincipal Seance seance) {
        this.tiers.remettre(tiers, MonEspace.moi(seance));
        return retour("garde");
    }

    private static String dire(Tiers.Ajout ajout) {
        return switch (ajout) {
            case Tiers.Ajout.Fait _ -> "garde";
            case Tiers.Ajout.Refuse(var pourquoi) -> "tiers-" + pourquoi;
        };
    }

    /** As the browser's own field writes it; anything else sets no end. */
    private static Optional<LocalDate> jour(String tape) {
        try {
            return tape.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(tape));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String retour(String fait) {
        return "redirect:/moi/dossier?fait=" + fait + "#proches";
    }
}
