package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Tiers;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
    private final DossierRepris repris;
    private final Formulaires formulaires;
    private final Tiers tiers;

    MesProches(DossierRepris repris, Formulaires formulaires, Tiers tiers) {
        this.repris = repris;
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
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var personne = new Tiers.Personne(nom, lien, portee, jour(jusqu), true);
        var refus = new AtomicReference<>(Tiers.Refus.NOM_A_DIRE);
        var suite = formulaires.uneFois(cle, () -> switch (tiers.ajouter(MonEspace.moi(seance), personne)) {
            case Tiers.Ajout.Fait _ -> Optional.of("garde");
            case Tiers.Ajout.Refuse(var pourquoi) -> {
                refus.set(pourquoi);
                yield Optional.empty();
            }
        });
        return suite.map(MesProches::retour)
                .orElseGet(() -> repris.manque(seance, champ(refus.get()), "tiers-" + refus.get(), rendu, reponse));
    }

    private static String champ(Tiers.@Nullable Refus refus) {
        return refus == Tiers.Refus.PORTEE_A_DIRE ? "proche-portee" : "proche";
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
