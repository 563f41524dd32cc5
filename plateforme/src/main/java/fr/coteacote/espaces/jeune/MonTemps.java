package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.ContrainteTapee;
import fr.coteacote.dossiers.Contraintes;
import fr.coteacote.dossiers.SituationTapee;
import fr.coteacote.dossiers.Situations;
import fr.coteacote.parcours.DireSaSituation;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I do now, and when I cannot come: I say it, I take it back. */
@Controller
@RequestMapping("/moi/temps")
@Entree(jeune = true)
class MonTemps {
    private final CompositionDeMonTemps composition;
    private final Registres registres;
    private final Formulaires formulaires;
    private final Contraintes contraintes;
    private final Situations situations;
    private final DireSaSituation dire;
    private final Structures structures;

    MonTemps(
            CompositionDeMonTemps composition,
            Registres registres,
            Formulaires formulaires,
            Contraintes contraintes,
            Situations situations,
            DireSaSituation dire,
            Structures structures) {
        this.composition = composition;
        this.registres = registres;
        this.formulaires = formulaires;
        this.contraintes = contraintes;
        this.situations = situations;
        this.dire = dire;
        this.structures = structures;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @RequestParam Optional<UUID> contrainte,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var defaire = contrainte.map(id -> "/moi/temps/contraintes/" + id + "/remettre");
        return page(seance, fait, defaire, Optional.empty(), rendu, requete);
    }

    private String page(
            Seance seance,
            String fait,
            Optional<String> defaire,
            Optional<String> manque,
            Rendu rendu,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        return rendu.page("espaces/jeune/temps", composition.composer(moi, t, fait, defaire, manque))
                .entiere();
    }

    @PostMapping("/situations")
    String dire(
            @RequestParam UUID cle,
            @ModelAttribute SituationTapee tapee,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var situation = tapee.lire(structures.aujourdhui());
        if (situation.isEmpty()) {
            reponse.setStatus(422);
            return page(seance, "", Optional.empty(), Optional.of("s-du"), rendu, requete);
        }
        formulaires.uneFois(cle, () -> {
            dire.dire(MonEspace.moi(seance), situation.get());
            return Optional.of("situations");
        });
        return "redirect:/moi/temps?fait=dit#situations";
    }

    @PostMapping("/situations/{situation}/finir")
    String finir(@PathVariable UUID situation, @AuthenticationPrincipal Seance seance) {
        dire.finir(situation, MonEspace.moi(seance), structures.aujourdhui());
        return "redirect:/moi/temps?fait=fini#situations";
    }

    @PostMapping("/situations/{situation}/retirer")
    String retirer(@PathVariable UUID situation, @AuthenticationPrincipal Seance seance) {
        situations.retirer(situation, MonEspace.moi(seance));
        return "redirect:/moi/temps?fait=retire#situations";
    }

    @PostMapping("/contraintes")
    String noter(
            @RequestParam UUID cle,
            @ModelAttribute ContrainteTapee tapee,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var contrainte = tapee.lire();
        if (contrainte.isEmpty()) {
            reponse.setStatus(422);
            return page(seance, "", Optional.empty(), Optional.of("c-de"), rendu, requete);
        }
        formulaires.uneFois(cle, () -> {
            contraintes.noter(MonEspace.moi(seance), contrainte.get());
            return Optional.of("contraintes");
        });
        return "redirect:/moi/temps?fait=dit#contraintes";
    }

    /** Asked apart: the form to say a constraint stays short. */
    @PostMapping("/contraintes/{contrainte}/jusqu")
    String finirUneContrainte(
            @PathVariable UUID contrainte,
            @RequestParam(defaultValue = "") String jusqu,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        try {
            var jour = jusqu.isBlank() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(jusqu));
            contraintes.finir(contrainte, MonEspace.moi(seance), jour);
            return "redirect:/moi/temps?fait=dit#contraintes";
        } catch (DateTimeException e) {
            reponse.setStatus(422);
            return page(seance, "", Optional.empty(), Optional.of("contraintes"), rendu, requete);
        }
    }

    @PostMapping("/contraintes/{contrainte}/retirer")
    String retirerUneContrainte(@PathVariable UUID contrainte, @AuthenticationPrincipal Seance seance) {
        contraintes.retirer(contrainte, MonEspace.moi(seance));
        return "redirect:/moi/temps?fait=retire&contrainte=" + contrainte + "#contraintes";
    }

    @PostMapping("/contraintes/{contrainte}/remettre")
    String remettre(@PathVariable UUID contrainte, @AuthenticationPrincipal Seance seance) {
        contraintes.remettre(contrainte, MonEspace.moi(seance));
        return "redirect:/moi/temps?fait=dit#contraintes";
    }
}
