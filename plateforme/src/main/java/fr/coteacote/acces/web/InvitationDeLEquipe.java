package fr.coteacote.acces.web;

import fr.coteacote.acces.AccepterUneInvitation;
import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Invitations;
import fr.coteacote.acces.Invitations.Invitation;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.acces.Limites;
import fr.coteacote.acces.SecondFacteur;
import fr.coteacote.acces.web.PageInvitation.Refus;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invitation and lost second factor: a password, then the key of the second factor and its first code. */
@Controller
@Entree(visiteur = true)
class InvitationDeLEquipe {
    private final Invitations invitations;
    private final AccepterUneInvitation accepter;
    private final SecondFacteur secondFacteur;
    private final Comptes comptes;
    private final Limites limites;
    private final SiteDesCles site;
    private final OuvertureDEquipe ouverture;
    private final Clock horloge;

    InvitationDeLEquipe(
            Invitations invitations,
            AccepterUneInvitation accepter,
            SecondFacteur secondFacteur,
            Comptes comptes,
            Limites limites,
            SiteDesCles site,
            OuvertureDEquipe ouverture,
            Clock horloge) {
        this.invitations = invitations;
        this.accepter = accepter;
        this.secondFacteur = secondFacteur;
        this.comptes = comptes;
        this.limites = limites;
        this.site = site;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @GetMapping("/equipe/invitation/{secret}")
    @Limitee(Limite.LIEN)
    String lire(@PathVariable String secret, Rendu rendu, HttpServletRequest requete, HttpServletResponse reponse) {
        return switch (invitations.lire(secret)) {
            case Invitation.AChoisir(var _, var courriel) -> page(bienvenue(secret, courriel, requete), rendu);
            case Invitation.SecondFacteurARefaire(var _, var courriel) ->
                page(PageInvitation.secondFacteur(secret, courriel), rendu);
            case Invitation.DejaUtilisee _, Invitation.Perimee _, Invitation.Inconnue _ -> ferme(rendu, reponse);
        };
    }

    @PostMapping("/equipe/invitation/{secret}")
    @Limitee(Limite.LIEN)
    String choisir(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "") String encore,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return switch (invitations.lire(secret)) {
            case Invitation.AChoisir(var compte, var courriel) -> {
                var refus = !accepter.assezLong(motDePasse)
                        ? Refus.TROP_COURT
                        : motDePasse.equals(encore) ? Refus.AUCUN : Refus.DIFFERENTS;
                yield refus == Refus.AUCUN
                        ? poser(secret, compte, accepter.hacher(motDePasse), requete)
                        : refuser(bienvenue(secret, courriel, requete).avec(refus), rendu, reponse);
            }
            case Invitation.SecondFacteurARefaire(var compte, var courriel) -> {
                limites.prendre(Limite.CONNEXION, courriel);
                yield accepter.motDePasseConnu(compte, motDePasse)
                        ? poser(secret, compte, "", requete)
                        : refuser(
                                PageInvitation.secondFacteur(secret, courriel).avec(Refus.PAS_LE_BON), rendu, reponse);
            }
            case Invitation.DejaUtilisee _, Invitation.Perimee _, Invitation.Inconnue _ -> ferme(rendu, reponse);
        };
    }

    private PageInvitation bienvenue(String secret, String courriel, HttpServletRequest requete) {
        return PageInvitation.bienvenue(secret, courriel, site.de(requete).isPresent());
    }

    private String poser(String secret, UUID compte, String hache, HttpServletRequest requete) {
        var cle = secondFacteur.preparer(compte);
        EnChemin.noter(
                requete,
                new EnChemin.CleAPoser(EnStructure.structure(), secret, compte, hache, cle, horloge.instant()));
        return "redirect:/equipe/second-facteur/" + secret;
    }

    @GetMapping("/equipe/second-facteur/{secret}")
    String montrer(@PathVariable String secret, Rendu rendu, HttpServletRequest requete) {
        return enChemin(secret, requete)
                .map(etape -> cle(etape, false, rendu))
                .orElse("redirect:/equipe/invitation/" + secret);
    }

    @PostMapping("/equipe/second-facteur/{secret}")
    @Limitee(Limite.ENTREE)
    String confirmer(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String code,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        return enChemin(secret, requete)
                .map(etape -> {
                    limites.prendre(Limite.SECOND_FACTEUR, etape.compte().toString());
                    var hache = Optional.of(etape.motDePasseHache()).filter(h -> !h.isEmpty());
                    if (!accepter.parMotDePasse(secret, etape.compte(), hache, etape.cle(), code)) {
                        reponse.setStatus(422);
                        return cle(etape, true, rendu);
                    }
                    limites.oublier(Limite.SECOND_FACTEUR, etape.compte().toString());
                    ouverture.ouvrir(etape.compte(), false, requete, reponse);
                    return "redirect:/equipe/journee";
                })
                .orElse("redirect:/equipe/invitation/" + secret);
    }

    private Optional<EnChemin.CleAPoser> enChemin(String secret, HttpServletRequest requete) {
        return EnChemin.reprendre(requete, EnChemin.CleAPoser.class, horloge.instant())
                .filter(etape -> etape.lien().equals(secret));
    }

    private String cle(EnChemin.CleAPoser etape, boolean refuse, Rendu rendu) {
        var courriel = comptes.compte(etape.compte()).courriel();
        var enClair = secondFacteur.enClair(etape.compte(), etape.cle());
        return rendu.page("acces/second-facteur", PageSecondFacteur.de(courriel, enClair, refuse))
                .entiere();
    }

    private static String page(PageInvitation page, Rendu rendu) {
        return rendu.page("acces/invitation", page).entiere();
    }

    private static String refuser(PageInvitation page, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return page(page, rendu);
    }

    private static String ferme(Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(410);
        return rendu.page(
                        "acces/lien-ferme",
                        new PageLienFerme(
                                "Ce lien n’ouvre plus rien.",
                                "Il a déjà servi, il a plus de sept jours, ou il a été recopié sans la fin."
                                        + " Une personne de la direction ou de l’administration peut vous en envoyer un autre."))
                .entiere();
    }
}
