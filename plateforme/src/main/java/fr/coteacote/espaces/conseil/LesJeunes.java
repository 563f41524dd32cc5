package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.VuesGardees;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The people I accompany: found with an accent or a letter missing, sorted by a rule that is said. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION, Role.RELATION_ENTREPRISE})
class LesJeunes {
    private final CompositionDesJeunes composition;
    private final VuesGardees vues;

    LesJeunes(CompositionDesJeunes composition, VuesGardees vues) {
        this.composition = composition;
        this.vues = vues;
    }

    @GetMapping("/equipe/jeunes")
    String liste(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String vue,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String tri,
            @RequestParam(defaultValue = "30") int jours,
            @RequestParam(defaultValue = "0") int page,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        var filtre = new PageLesJeunes.Filtre(court(q), SansNouvelles.choisie(vue, jours), lieu, theme, tri);
        var moi = (Acteur.Equipe) seance.acteur();
        int rang = Math.clamp(page, 0, 40);
        return rendu.fragment()
                ? rendu.page("espaces/conseil/jeunes", composition.lister(moi, filtre, rang))
                        .entiere()
                : rendu.page("espaces/conseil/les-jeunes", composition.composer(moi, filtre, rang))
                        .entiere();
    }

    @PostMapping("/equipe/jeunes/vues")
    String garder(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String vue,
            @RequestParam(defaultValue = "") String lieu,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String tri,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        // Encoded as a value: braces typed by somebody are not a template's.
        String requete = UriComponentsBuilder.fromPath("/equipe/jeunes")
                .queryParam("q", "{q}")
                .queryParam("vue", "{vue}")
                .queryParam("lieu", "{lieu}")
                .queryParam("theme", "{theme}")
                .queryParam("tri", "{tri}")
                .encode()
                .buildAndExpand(court(q), court(vue), court(lieu), court(theme), court(tri))
                .toUriString();
        String retenu = nom.isBlank() ? (q.isBlank() ? "Ma vue" : q) : nom;
        vues.garder(
                ((Acteur.Equipe) seance.acteur()).membre(),
                retenu.substring(0, Math.min(retenu.length(), 40)),
                requete);
        Annonces.dire(session, "Vue gardée.");
        return "redirect:" + requete;
    }

    @PostMapping("/equipe/jeunes/vues/{id}/oublier")
    String oublier(@PathVariable UUID id, @AuthenticationPrincipal Seance seance) {
        vues.oublier(((Acteur.Equipe) seance.acteur()).membre(), id);
        return "redirect:/equipe/jeunes";
    }

    private static String court(String texte) {
        return texte.substring(0, Math.min(texte.length(), 80));
    }
}
