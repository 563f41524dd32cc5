package fr.coteacote.acces.web;

import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Comptes.Verification;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.acces.Limites;
import fr.coteacote.acces.SecondFacteur;
import fr.coteacote.acces.web.PageEntrer.Refus;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.BaseDesAdresses;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Log-in of the team: the password opens nothing but the door of the second factor. */
@Controller
@Entree(visiteur = true)
class EntreeDeLEquipe {
    private final Comptes comptes;
    private final SecondFacteur secondFacteur;
    private final Limites limites;
    private final OuvertureDEquipe ouverture;
    private final Employeurs employeurs;
    private final AutresPortes portes;
    private final Clock horloge;

    EntreeDeLEquipe(
            Comptes comptes,
            SecondFacteur secondFacteur,
            Limites limites,
            OuvertureDEquipe ouverture,
            Employeurs employeurs,
            AutresPortes portes,
            Clock horloge) {
        this.comptes = comptes;
        this.secondFacteur = secondFacteur;
        this.limites = limites;
        this.ouverture = ouverture;
        this.employeurs = employeurs;
        this.portes = portes;
        this.horloge = horloge;
    }

    @GetMapping({"/equipe/entrer", "/ml/{slug}/equipe/entrer"})
    String formulaire(@RequestParam(defaultValue = "") String employeur, Rendu rendu, HttpServletRequest requete) {
        var refus = employeur.isEmpty() ? Refus.AUCUN : Refus.EMPLOYEUR;
        return rendu.page("acces/entrer", portes.page("", false, refus, requete))
                .entiere();
    }

    /** Leaves for the employer's identity provider; the session remembers which structure's door it was. */
    @GetMapping({"/equipe/employeur/{id}", "/ml/{slug}/equipe/employeur/{id}"})
    String chezLEmployeur(@PathVariable String id, HttpServletRequest requete) {
        if (!employeurs.connait(id)) {
            throw new Introuvable("employeur");
        }
        EnChemin.noter(
                requete,
                new EnChemin.ChezLEmployeur(EnStructure.structure(), BaseDesAdresses.de(requete), horloge.instant()));
        return "redirect:/equipe/oidc/" + id;
    }

    @PostMapping({"/equipe/entrer", "/ml/{slug}/equipe/entrer"})
    @Limitee(Limite.ENTREE)
    String motDePasse(
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "false") boolean postePartage,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        limites.prendre(Limite.CONNEXION, courriel.strip());
        return switch (comptes.verifier(courriel, motDePasse)) {
            case Verification.Refusee _ ->
                refuser(portes.page(courriel, postePartage, Refus.MOT_DE_PASSE, requete), rendu, reponse);
            case Verification.SansSecondFacteur _ ->
                refuser(portes.page(courriel, postePartage, Refus.SANS_SECOND_FACTEUR, requete), rendu, reponse);
            case Verification.CodeADonner(var compte) -> {
                limites.oublier(Limite.CONNEXION, courriel.strip());
                EnChemin.noter(
                        requete,
                        new EnChemin.CodeAttendu(EnStructure.structure(), compte, postePartage, horloge.instant()));
                yield "redirect:" + BaseDesAdresses.de(requete) + "/equipe/entrer/code";
            }
        };
    }

    @GetMapping({"/equipe/entrer/code", "/ml/{slug}/equipe/entrer/code"})
    String demanderLeCode(Rendu rendu, HttpServletRequest requete) {
        return EnChemin.reprendre(requete, EnChemin.CodeAttendu.class, horloge.instant())
                .map(_ -> rendu.page("acces/code", new PageCode(false)).entiere())
                .orElseGet(() -> recommencer(requete));
    }

    @PostMapping({"/equipe/entrer/code", "/ml/{slug}/equipe/entrer/code"})
    @Limitee(Limite.ENTREE)
    String code(
            @RequestParam(defaultValue = "") String code,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return EnChemin.reprendre(requete, EnChemin.CodeAttendu.class, horloge.instant())
                .map(etape -> verifier(etape, code, rendu, requete, reponse))
                .orElseGet(() -> recommencer(requete));
    }

    private String verifier(
            EnChemin.CodeAttendu etape,
            String code,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        limites.prendre(Limite.SECOND_FACTEUR, etape.compte().toString());
        if (!secondFacteur.verifier(etape.compte(), code)) {
            reponse.setStatus(422);
            return rendu.page("acces/code", new PageCode(true)).entiere();
        }
        limites.oublier(Limite.SECOND_FACTEUR, etape.compte().toString());
        ouverture.ouvrir(etape.compte(), etape.postePartage(), requete, reponse);
        return "redirect:/equipe/journee";
    }

    private static String refuser(PageEntrer page, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return rendu.page("acces/entrer", page).entiere();
    }

    private static String recommencer(HttpServletRequest requete) {
        return "redirect:" + BaseDesAdresses.de(requete) + "/equipe/entrer";
    }
}
