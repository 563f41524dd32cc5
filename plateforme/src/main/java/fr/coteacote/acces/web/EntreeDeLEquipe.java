package fr.coteacote.acces.web;

import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Comptes.Compte;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Equipe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Log-in of the team. */
@Controller
@Entree(visiteur = true)
class EntreeDeLEquipe {
    private final Comptes comptes;
    private final Equipe equipe;
    private final Ouverture ouverture;

    EntreeDeLEquipe(Comptes comptes, Equipe equipe, Ouverture ouverture) {
        this.comptes = comptes;
        this.equipe = equipe;
        this.ouverture = ouverture;
    }

    @GetMapping({"/equipe/entrer", "/ml/{slug}/equipe/entrer"})
    String formulaire(Rendu rendu) {
        return rendu.page("acces/entrer", new PageEntrer("", false)).entiere();
    }

    @PostMapping({"/equipe/entrer", "/ml/{slug}/equipe/entrer"})
    String entrer(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String motDePasse,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var compte = comptes.verifier(courriel, motDePasse);
        if (compte.isEmpty()) {
            reponse.setStatus(422);
            return rendu.page("acces/entrer", new PageEntrer(courriel, true)).entiere();
        }
        ouverture.ouvrir(seance(compte.get()), Ouverture.EQUIPE, requete, reponse);
        return "redirect:/equipe/journee";
    }

    private Seance seance(Compte compte) {
        var membre = equipe.membre(compte.membre());
        return new Seance(
                EnStructure.structure(),
                new Acteur.Equipe(compte.membre(), compte.roles()),
                membre.prenom(),
                membre.initiales(),
                membre.lieu());
    }
}
