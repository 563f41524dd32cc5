package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.ReglerLaStructure;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The structure's card: what visitors read, and the colours it serves. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDeLaCarte {
    private final Structures structures;
    private final ReglerLaStructure regler;
    private final Formulaires formulaires;

    ReglagesDeLaCarte(Structures structures, ReglerLaStructure regler, Formulaires formulaires) {
        this.structures = structures;
        this.regler = regler;
        this.formulaires = formulaires;
    }

    @GetMapping("/reglages")
    String carte(Rendu rendu) {
        var saisie = PageCarte.Saisie.de(structures.courante());
        return rendu.page("espaces/reglages/carte", page(saisie, Erreurs.aucune()))
                .entiere();
    }

    @PostMapping("/reglages")
    String changer(
            PageCarte.Saisie saisie,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpSession seance,
            HttpServletResponse reponse) {
        var erreurs = saisie.erreurs();
        if (!erreurs.vides()) {
            reponse.setStatus(422);
            return rendu.page("espaces/reglages/carte", page(saisie, erreurs)).entiere();
        }
        formulaires.uneFois(cle, () -> {
            regler.changer(saisie.carte(), saisie.version());
            return Optional.of("/reglages");
        });
        Annonces.dire(seance, "C’est enregistré. Les visiteurs le voient déjà.");
        return "redirect:/reglages";
    }

    private PageCarte page(PageCarte.Saisie saisie, Erreurs erreurs) {
        return new PageCarte(saisie, structures.courante().photo(), erreurs);
    }
}
