package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.echanges.Diffusions;
import fr.coteacote.parcours.Referents;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One message to several people of one's portfolio, each in their own conversation. */
@Controller
@RequestMapping("/equipe/a-plusieurs")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class EcrireAPlusieurs {
    private final LectureDuPortefeuille lecture;
    private final Diffusions diffusions;
    private final Referents referents;
    private final Formulaires formulaires;

    EcrireAPlusieurs(
            LectureDuPortefeuille lecture, Diffusions diffusions, Referents referents, Formulaires formulaires) {
        this.lecture = lecture;
        this.diffusions = diffusions;
        this.referents = referents;
        this.formulaires = formulaires;
    }

    @GetMapping
    String choisir(@RequestParam(defaultValue = "") String fait, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        return page(AccesAuDossier.moi(seance), "", Set.of(), fait, rendu);
    }

    /** Without anybody or without words, it gives back what was typed. */
    @PostMapping
    String ecrire(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "") List<String> a,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        var moi = AccesAuDossier.moi(seance);
        var siens = new LinkedHashSet<>(referents.portefeuille(moi));
        var choisis = siens.stream().filter(j -> a.contains(j.toString())).toList();
        if (texte.isBlank() || choisis.isEmpty()) {
            return page(moi, texte, Set.copyOf(a), texte.isBlank() ? "sans-mots" : "sans-personne", rendu);
        }
        var suite = formulaires.uneFois(cle, () -> Optional.of(envoyer(moi, choisis, texte)));
        return "redirect:/equipe/a-plusieurs?fait=" + suite.orElse("");
    }

    private String envoyer(MembreId moi, List<JeuneId> choisis, String texte) {
        return Integer.toString(diffusions.ecrire(moi, choisis, texte));
    }

    private String page(MembreId moi, String texte, Set<String> coches, String fait, Rendu rendu) {
        var gens = lecture.portefeuille(moi).stream()
                .map(p -> new PageAPlusieurs.Personne(p.id().toString(), p.nom(), coches.contains(p.id().toString())))
                .toList();
        return rendu.page("espaces/conseil/a-plusieurs", new PageAPlusieurs(gens, texte, fait))
                .entiere();
    }
}
