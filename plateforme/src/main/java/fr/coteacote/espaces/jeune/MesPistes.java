package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.FaireUnPremierPas;
import fr.coteacote.parcours.Pistes;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My tracks: as many as I want, set aside and taken again. */
@Controller
@RequestMapping("/moi/pistes")
@Entree(jeune = true)
class MesPistes {
    private final PlanRepris repris;
    private final Formulaires formulaires;
    private final Pistes pistes;
    private final FaireUnPremierPas premierPas;

    MesPistes(PlanRepris repris, Formulaires formulaires, Pistes pistes, FaireUnPremierPas premierPas) {
        this.repris = repris;
        this.formulaires = formulaires;
        this.pistes = pistes;
        this.premierPas = premierPas;
    }

    @PostMapping
    String noter(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String acces,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            return repris.manque(seance, "piste", rendu, reponse);
        }
        formulaires.uneFois(cle, () -> {
            pistes.noter(MonEspace.moi(seance), new Pistes.Piste(quoi, "", lieu, acces, Voix.JEUNE));
            return Optional.of("/moi/plan");
        });
        return "redirect:/moi/plan?fait=piste#pistes";
    }

    @PostMapping("/{piste}")
    String passer(
            @PathVariable UUID piste,
            @RequestParam Pistes.Etat etat,
            @RequestParam(defaultValue = "") String mots,
            @AuthenticationPrincipal Seance seance) {
        pistes.passer(piste, MonEspace.moi(seance), etat, mots);
        return "redirect:/moi/plan#pistes";
    }

    @PostMapping("/{piste}/premier-pas")
    String commencer(
            @PathVariable UUID piste,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String pas,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (pas.isBlank()) {
            return repris.manque(seance, "pas-" + piste, rendu, reponse);
        }
        formulaires.uneFois(cle, () -> {
            premierPas.vers(piste, MonEspace.moi(seance), pas);
            return Optional.of("/moi/plan");
        });
        return "redirect:/moi/plan?fait=pas#pistes";
    }

    @PostMapping("/{piste}/texte")
    String recrire(
            @PathVariable UUID piste,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String acces,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            return repris.manque(seance, "piste-" + piste, rendu, reponse);
        }
        boolean sienne = pistes.recrire(piste, MonEspace.moi(seance), quoi, lieu, acces);
        return "redirect:/moi/plan" + (sienne ? "?fait=piste" : "") + "#pistes";
    }

    @PostMapping("/{piste}/retirer")
    String retirer(@PathVariable UUID piste, @AuthenticationPrincipal Seance seance) {
        pistes.retirer(piste, MonEspace.moi(seance));
        return "redirect:/moi/plan?fait=retire#pistes";
    }
}
