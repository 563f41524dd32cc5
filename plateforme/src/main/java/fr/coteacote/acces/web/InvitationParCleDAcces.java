package fr.coteacote.acces.web;

import fr.coteacote.acces.AccepterUneInvitation;
import fr.coteacote.acces.CeremonieDesCles;
import fr.coteacote.acces.CleDAcces;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Invitations;
import fr.coteacote.acces.Invitations.Invitation;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invitation accepted by a passkey: no password to choose, no code to type. */
@Controller
@Entree(visiteur = true)
class InvitationParCleDAcces {
    private final Invitations invitations;
    private final AccepterUneInvitation accepter;
    private final CeremonieDesCles ceremonie;
    private final SiteDesCles site;
    private final OuvertureDEquipe ouverture;
    private final Clock horloge;

    InvitationParCleDAcces(
            Invitations invitations,
            AccepterUneInvitation accepter,
            CeremonieDesCles ceremonie,
            SiteDesCles site,
            OuvertureDEquipe ouverture,
            Clock horloge) {
        this.invitations = invitations;
        this.accepter = accepter;
        this.ceremonie = ceremonie;
        this.site = site;
        this.ouverture = ouverture;
        this.horloge = horloge;
    }

    @PostMapping("/equipe/invitation/{secret}/cle-d-acces/defi")
    @Limitee(Limite.LIEN)
    ResponseEntity<String> defi(@PathVariable String secret, HttpServletRequest requete) {
        var ici = site.de(requete).orElseThrow(() -> new Introuvable("site"));
        UUID compte = attendu(secret).orElseThrow(() -> new Introuvable("invitation"));
        String defi = ceremonie.nouveauDefi();
        EnChemin.noter(requete, new EnChemin.CleACreer(EnStructure.structure(), compte, defi, horloge.instant()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(EchangeDesCles.ecrire(ceremonie.laSeule(ici, compte, defi)));
    }

    @PostMapping("/equipe/invitation/{secret}/cle-d-acces")
    @Limitee(Limite.LIEN)
    String accepter(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String reponse,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse http) {
        var etape = EnChemin.reprendre(requete, EnChemin.CleACreer.class, horloge.instant());
        EnChemin.oublier(requete);
        boolean acceptee = etape.flatMap(e -> neuve(e, reponse, requete))
                .filter(cle -> attendu(secret).filter(cle.compte()::equals).isPresent())
                .filter(cle -> accepter.parCle(secret, cle))
                .isPresent();
        if (acceptee) {
            ouverture.ouvrir(etape.orElseThrow().compte(), false, requete, http);
            return "redirect:/equipe/journee";
        }
        return refuser(secret, rendu, http);
    }

    private Optional<CeremonieDesCles.Neuve> neuve(
            EnChemin.CleACreer etape, String reponse, HttpServletRequest requete) {
        String nom = CleDAcces.nommer("", Appareil.de(requete));
        return site.de(requete).flatMap(ici -> EchangeDesCles.lireCreation(reponse)
                .map(cle -> new CeremonieDesCles.Neuve(ici, etape.compte(), etape.defi(), cle, nom)));
    }

    private String refuser(String secret, Rendu rendu, HttpServletResponse http) {
        if (invitations.lire(secret) instanceof Invitation.AChoisir(var _, var courriel)) {
            http.setStatus(422);
            return rendu.page(
                            "acces/invitation",
                            PageInvitation.bienvenue(secret, courriel, true).avec(PageInvitation.Refus.CLE_PAS_FAITE))
                    .entiere();
        }
        return "redirect:/equipe/invitation/" + secret;
    }

    /** The account that a fresh invitation lets start again; a lost second factor keeps its password, and is not one. */
    private Optional<UUID> attendu(String secret) {
        return invitations.lire(secret) instanceof Invitation.AChoisir(var compte, var _)
                ? Optional.of(compte)
                : Optional.empty();
    }
}
