package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team: who is here, and inviting somebody. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDeLEquipe {
    private final LectureDeLEquipe lecture;
    private final Equipe equipe;
    private final Comptes comptes;
    private final Liens liens;
    private final Structures structures;
    private final Formulaires formulaires;

    ReglagesDeLEquipe(
            LectureDeLEquipe lecture,
            Equipe equipe,
            Comptes comptes,
            Liens liens,
            Structures structures,
            Formulaires formulaires) {
        this.lecture = lecture;
        this.equipe = equipe;
        this.comptes = comptes;
        this.liens = liens;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping("/reglages/equipe")
    String toute(Rendu rendu) {
        return page(PageEquipe.Invitation.vide(), Erreurs.aucune(), rendu);
    }

    @PostMapping("/reglages/equipe")
    String inviter(
            PageEquipe.Invitation saisie,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpSession seance,
            HttpServletResponse reponse) {
        var refus = new Erreurs[] {Erreurs.aucune()};
        var suite = formulaires.uneFois(cle, () -> {
            refus[0] = erreurs(saisie);
            return refus[0].vides() ? Optional.of(accueillir(saisie, seance)) : Optional.empty();
        });
        if (suite.isEmpty()) {
            reponse.setStatus(422);
            return page(saisie, refus[0], rendu);
        }
        return "redirect:" + suite.get();
    }

    private Erreurs erreurs(PageEquipe.Invitation saisie) {
        var erreurs = new LinkedHashMap<String, String>();
        if (saisie.prenom().isEmpty()) {
            erreurs.put("prenom", "Écrivez au moins le prénom.");
        }
        if (!saisie.courriel().matches("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]{2,}")) {
            erreurs.put("courriel", "Écrivez l’adresse de travail entière : prenom.nom@structure.fr");
        } else if (comptes.connu(saisie.courriel())) {
            erreurs.put("courriel", "Cette adresse a déjà un compte ici : retrouvez la personne dans la liste.");
        }
        if (!Choix.offert(lecture.lieux(), saisie.lieu())) {
            erreurs.put("lieu", Erreurs.LIEU_FERME);
        }
        if (saisie.roles().isEmpty()) {
            erreurs.put("roles", "Cochez au moins un rôle.");
        } else if (RolesTapes.lire(saisie.roles()).contains(Role.DIRECTION) && !moi().a(Role.DIRECTION)) {
            erreurs.put("roles", "Seule la direction donne le rôle de direction.");
        }
        return new Erreurs(erreurs);
    }

    private String accueillir(PageEquipe.Invitation saisie, HttpSession seance) {
        var lieu = Optional.of(saisie.lieu()).filter(l -> !l.isEmpty()).map(LieuId::of);
        var membre = equipe.accueillir(saisie.prenom(), saisie.nom(), saisie.fonction(), lieu, structures.aujourdhui());
        var compte = comptes.ouvrir(membre, saisie.courriel(), RolesTapes.lire(saisie.roles()));
        LienARemettre.poser(seance, membre, liens.inviter(compte));
        Annonces.dire(seance, "L’invitation de " + saisie.prenom() + " est partie.");
        return "/reglages/equipe/" + membre;
    }

    static Acteur.Equipe moi() {
        return (Acteur.Equipe) EnStructure.acteur();
    }

    private String page(PageEquipe.Invitation saisie, Erreurs erreurs, Rendu rendu) {
        return rendu.page("espaces/reglages/equipe", lecture.equipe(structures.aujourdhui(), saisie, erreurs))
                .entiere();
    }
}
