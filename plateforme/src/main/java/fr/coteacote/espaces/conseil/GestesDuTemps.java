package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.ContrainteTapee;
import fr.coteacote.dossiers.Contraintes;
import fr.coteacote.dossiers.SituationTapee;
import fr.coteacote.dossiers.Situations;
import fr.coteacote.parcours.DireSaSituation;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the person does, dated, and the hours at which they cannot be there. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDuTemps {
    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final Formulaires formulaires;
    private final Contraintes contraintes;
    private final Situations situations;
    private final DireSaSituation dire;
    private final Structures structures;

    GestesDuTemps(
            AccesAuDossier acces,
            PagesDuDossier pages,
            Formulaires formulaires,
            Contraintes contraintes,
            Situations situations,
            DireSaSituation dire,
            Structures structures) {
        this.acces = acces;
        this.pages = pages;
        this.formulaires = formulaires;
        this.contraintes = contraintes;
        this.situations = situations;
        this.dire = dire;
        this.structures = structures;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/situations")
    String dire(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @ModelAttribute SituationTapee tapee,
            Rendu rendu,
            HttpServletResponse reponse) {
        var situation = tapee.lire(structures.aujourdhui());
        if (situation.isEmpty()) {
            return pages.route(
                    id,
                    rendu,
                    reponse,
                    new ChampRefuse("s-du", "Le dernier jour vient avant le premier, ou se lit mal."));
        }
        formulaires.uneFois(cle, () -> {
            dire.dire(id, situation.get());
            return Optional.of("situations");
        });
        return retour(id, "situations");
    }

    @PostMapping("/situations/{situation}/finir")
    String finir(@PathVariable JeuneId id, @PathVariable UUID situation) {
        dire.finir(situation, id, structures.aujourdhui());
        return retour(id, "situations");
    }

    @PostMapping("/situations/{situation}/retirer")
    String retirer(@PathVariable JeuneId id, @PathVariable UUID situation) {
        situations.retirer(situation, id);
        return retour(id, "situations");
    }

    @PostMapping("/contraintes")
    String noter(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @ModelAttribute ContrainteTapee tapee,
            Rendu rendu,
            HttpServletResponse reponse) {
        var contrainte = tapee.lire();
        if (contrainte.isEmpty()) {
            return pages.route(
                    id,
                    rendu,
                    reponse,
                    new ChampRefuse("c-de", "Il manque un jour, ou l’heure de fin vient avant le début."));
        }
        formulaires.uneFois(cle, () -> {
            contraintes.noter(id, contrainte.get());
            return Optional.of("contraintes");
        });
        return retour(id, "contraintes");
    }

    @PostMapping("/contraintes/{contrainte}/retirer")
    String retirerUneContrainte(@PathVariable JeuneId id, @PathVariable UUID contrainte, HttpSession session) {
        contraintes.retirer(contrainte, id);
        Annonces.dire(session, "C’est retiré.", "/equipe/jeunes/" + id + "/contraintes/" + contrainte + "/remettre");
        return retour(id, "contraintes");
    }

    @PostMapping("/contraintes/{contrainte}/remettre")
    String remettre(@PathVariable JeuneId id, @PathVariable UUID contrainte) {
        contraintes.remettre(contrainte, id);
        return retour(id, "contraintes");
    }

    private static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + "/route#" + ancre;
    }
}
