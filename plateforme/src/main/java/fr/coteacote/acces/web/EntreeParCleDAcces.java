package fr.coteacote.acces.web;

import fr.coteacote.acces.CeremonieDesCles;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.acces.web.PageEntrer.Refus;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Log-in of the team by a passkey, from the page of the structure it belongs to. */
@Controller
@Entree(visiteur = true)
class EntreeParCleDAcces {
    private final CeremonieDesCles ceremonie;
    private final SiteDesCles site;
    private final OuvertureDEquipe ouverture;
    private final AutresPortes portes;
    private final Clock horloge;

    EntreeParCleDAcces(
            CeremonieDesCles ceremonie,
            SiteDesCles site,
            OuvertureDEquipe ouverture,
            AutresPortes portes,
            Clock horloge) {
        this.ceremonie = ceremonie;
        this.site = site;
        this.ouverture = ouverture;
        this.portes = portes;
        this.horloge = horloge;
    }

    /** What the device will sign; the session remembers it, for one answer. */
    @PostMapping({"/equipe/entrer/cle-d-acces/defi", "/ml/{slug}/equipe/entrer/cle-d-acces/defi"})
    @Limitee(Limite.ENTREE)
    ResponseEntity<String> defi(HttpServletRequest requete) {
        var ici = site.de(requete).orElseThrow(() -> new Introuvable("site"));
        String defi = ceremonie.nouveauDefi();
        EnChemin.noter(requete, new EnChemin.CleAMontrer(EnStructure.structure(), defi, horloge.instant()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(EchangeDesCles.ecrire(ceremonie.presentation(ici, defi)));
    }

    @PostMapping({"/equipe/entrer/cle-d-acces", "/ml/{slug}/equipe/entrer/cle-d-acces"})
    @Limitee(Limite.ENTREE)
    String entrer(
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "false") boolean postePartage,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse http) {
        var etape = EnChemin.reprendre(requete, EnChemin.CleAMontrer.class, horloge.instant());
        EnChemin.oublier(requete);
        var compte = etape.flatMap(e -> reconnaitre(e.defi(), reponse, requete));
        if (compte.isEmpty()) {
            var refus = etape.isEmpty() ? Refus.CLE_TROP_TARD : Refus.CLE_INCONNUE;
            http.setStatus(422);
            return rendu.page("acces/entrer", portes.page(courriel, postePartage, refus, requete))
                    .entiere();
        }
        ouverture.ouvrir(compte.get(), postePartage, requete, http);
        return "redirect:/equipe/journee";
    }

    private Optional<UUID> reconnaitre(String defi, String reponse, HttpServletRequest requete) {
        return site.de(requete).flatMap(ici -> EchangeDesCles.lirePresentation(reponse)
                .flatMap(cle -> ceremonie.reconnaitre(ici, defi, cle)));
    }
}
