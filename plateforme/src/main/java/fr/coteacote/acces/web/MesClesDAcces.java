package fr.coteacote.acces.web;

import fr.coteacote.acces.CeremonieDesCles;
import fr.coteacote.acces.CeremonieDesCles.Ajout;
import fr.coteacote.acces.CleDAcces;
import fr.coteacote.acces.ClesDAcces;
import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.web.PageCompteDEquipe.Ajouter;
import fr.coteacote.acces.web.PageCompteDEquipe.Refus;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own passkeys: add one from this device, remove one. */
@Controller
@Entree(touteLEquipe = true)
class MesClesDAcces {
    private static final String COMPTE = "redirect:/equipe/compte";

    private final CeremonieDesCles ceremonie;
    private final ClesDAcces cles;
    private final Comptes comptes;
    private final SiteDesCles site;
    private final CompositionDuCompte composition;
    private final Clock horloge;

    MesClesDAcces(
            CeremonieDesCles ceremonie,
            ClesDAcces cles,
            Comptes comptes,
            SiteDesCles site,
            CompositionDuCompte composition,
            Clock horloge) {
        this.ceremonie = ceremonie;
        this.cles = cles;
        this.comptes = comptes;
        this.site = site;
        this.composition = composition;
        this.horloge = horloge;
    }

    @PostMapping("/equipe/compte/cles-d-acces/defi")
    ResponseEntity<String> defi(HttpServletRequest requete) {
        if (composition.ajouter(requete) != Ajouter.POSSIBLE) {
            throw new Introuvable("clé à créer");
        }
        var ici = site.de(requete).orElseThrow();
        var compte = comptes.duMembre(CompositionDuCompte.moi()).orElseThrow(() -> new Introuvable("compte"));
        String defi = ceremonie.nouveauDefi();
        EnChemin.noter(requete, new EnChemin.CleACreer(EnStructure.structure(), compte.id(), defi, horloge.instant()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(EchangeDesCles.ecrire(ceremonie.unePlus(ici, compte.id(), defi)));
    }

    @PostMapping("/equipe/compte/cles-d-acces")
    String ajouter(
            @RequestParam(defaultValue = "") String reponse,
            @RequestParam(defaultValue = "") String nom,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse http) {
        var etape = EnChemin.reprendre(requete, EnChemin.CleACreer.class, horloge.instant());
        EnChemin.oublier(requete);
        String garde = CleDAcces.nommer(nom, Appareil.de(requete));
        return switch (etape.map(e -> ajouter(e, reponse, garde, requete)).orElseGet(Ajout.Refusee::new)) {
            case Ajout.Faite _ -> {
                Annonces.dire(requete.getSession(), "« %s » ouvre maintenant votre compte.".formatted(garde));
                yield COMPTE;
            }
            case Ajout.Refusee _ -> refuser(Refus.PAS_FAITE, rendu, requete, http);
        };
    }

    private Ajout ajouter(EnChemin.CleACreer etape, String reponse, String nom, HttpServletRequest requete) {
        return site.de(requete)
                .flatMap(ici -> EchangeDesCles.lireCreation(reponse)
                        .map(cle -> new CeremonieDesCles.Neuve(ici, etape.compte(), etape.defi(), cle, nom)))
                .map(ceremonie::ajouter)
                .orElseGet(Ajout.Refusee::new);
    }

    @PostMapping("/equipe/compte/cles-d-acces/{cle}/retirer")
    String retirer(@PathVariable UUID cle, Rendu rendu, HttpServletRequest requete, HttpServletResponse http) {
        return switch (cles.retirer(CompositionDuCompte.moi(), cle)) {
            case RETIREE -> {
                Annonces.dire(
                        requete.getSession(),
                        "Cette clé n’ouvre plus rien. Vous pouvez aussi l’effacer de l’appareil.");
                yield COMPTE;
            }
            case DEJA_RETIREE -> COMPTE;
            case SEULE_FACON_D_ENTRER -> refuser(Refus.SEULE_FACON_D_ENTRER, rendu, requete, http);
        };
    }

    private String refuser(Refus refus, Rendu rendu, HttpServletRequest requete, HttpServletResponse http) {
        http.setStatus(422);
        return rendu.page("acces/compte-equipe", composition.deLEquipe(refus, requete))
                .entiere();
    }
}
