package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.catalogue.ReponsesDuJeune;
import fr.coteacote.catalogue.Roues;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.possibles.Opportunite;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The wheel in a meeting, turned by two in front of one screen: the young person's possibles, their answer. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/possibles")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class RoueADeux {
    private final AccesAuDossier acces;
    private final CompositionDesPossibles composition;
    private final VoirLesPossibles possibles;
    private final ReponsesDuJeune reponses;

    RoueADeux(
            AccesAuDossier acces,
            CompositionDesPossibles composition,
            VoirLesPossibles possibles,
            ReponsesDuJeune reponses) {
        this.acces = acces;
        this.composition = composition;
        this.possibles = possibles;
        this.reponses = reponses;
    }

    @GetMapping("/roue")
    String roue(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") List<String> envie,
            @RequestParam(defaultValue = "") String graine,
            @RequestParam(defaultValue = "") String tour,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        acces.exiger(id, seance);
        var page = composition.aDeux(id, new Roues.Demande(base(id) + "/roue", envie, graine, tour));
        Textes.choisir(requete, page.registre());
        return rendu.page("espaces/conseil/roue", page).entiere();
    }

    @PostMapping("/essayer")
    String essayer(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String possible,
            @AuthenticationPrincipal Seance seance) {
        return repondre(id, possible, seance, reponses::choisir);
    }

    @PostMapping("/garder")
    String garder(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String possible,
            @AuthenticationPrincipal Seance seance) {
        return repondre(id, possible, seance, reponses::garder);
    }

    private String repondre(JeuneId id, String possible, Seance seance, BiConsumer<JeuneId, Opportunite> reponse) {
        acces.exiger(id, seance);
        possibles.chose(possible).ifPresent(chose -> reponse.accept(id, chose));
        return "redirect:" + base(id);
    }

    private static String base(JeuneId id) {
        return "/equipe/jeunes/" + id + "/possibles";
    }
}
