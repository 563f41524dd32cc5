package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Entree;
import fr.coteacote.acces.ReglerLesComptes;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.ReglerLEquipe;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One colleague: card, roles, a fresh link. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDUnMembre {
    private final CompositionDUnMembre composition;
    private final ReglerLEquipe regler;
    private final ReglerLesComptes reglerComptes;
    private final Comptes comptes;
    private final Liens liens;

    ReglagesDUnMembre(
            CompositionDUnMembre composition,
            ReglerLEquipe regler,
            ReglerLesComptes reglerComptes,
            Comptes comptes,
            Liens liens) {
        this.composition = composition;
        this.regler = regler;
        this.reglerComptes = reglerComptes;
        this.comptes = comptes;
        this.liens = liens;
    }

    @GetMapping("/reglages/equipe/{id}")
    String un(@PathVariable UUID id, Rendu rendu, HttpSession seance) {
        var membre = new MembreId(id);
        return rendu.page("espaces/reglages/membre", composition.page(membre, LienARemettre.reprendre(seance, membre)))
                .entiere();
    }

    @PostMapping("/reglages/equipe/{id}")
    String changer(
            @PathVariable UUID id,
            PageMembre.Saisie saisie,
            Rendu rendu,
            HttpSession seance,
            HttpServletResponse reponse) {
        var erreurs = erreurs(saisie);
        if (!erreurs.vides()) {
            return refuser(composition.avec(new MembreId(id), saisie, erreurs), rendu, reponse);
        }
        var lieu = Optional.of(saisie.lieu()).filter(l -> !l.isEmpty()).map(LieuId::of);
        regler.changer(
                new MembreId(id),
                new ReglerLEquipe.Fiche(saisie.prenom(), saisie.nom(), saisie.fonction(), lieu),
                saisie.version());
        Annonces.dire(seance, "La fiche est à jour.");
        return vers(id);
    }

    private Erreurs erreurs(PageMembre.Saisie saisie) {
        var erreurs = new LinkedHashMap<String, String>();
        if (saisie.prenom().isEmpty()) {
            erreurs.put("prenom", "Écrivez au moins le prénom.");
        }
        if (!composition.offreLeLieu(saisie.lieu())) {
            erreurs.put("lieu", Erreurs.LIEU_FERME);
        }
        return new Erreurs(erreurs);
    }

    @PostMapping("/reglages/equipe/{id}/roles")
    String roles(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<String> roles,
            Rendu rendu,
            HttpSession seance,
            HttpServletResponse reponse) {
        var membre = new MembreId(id);
        String refus =
                switch (reglerComptes.changerRoles(ReglagesDeLEquipe.moi(), membre, RolesTapes.lire(roles))) {
                    case FAIT -> "";
                    case AUCUN_ROLE -> "Cochez au moins un rôle.";
                    case DERNIERE_DIRECTION -> "Une structure garde au moins une personne à sa direction.";
                    case RESERVE_A_LA_DIRECTION -> "Seule la direction donne ou retire le rôle de direction.";
                    case PAS_LES_SIENS -> "L’administration ne change pas ses propres rôles : demandez à la direction.";
                };
        if (!refus.isEmpty()) {
            return refuser(
                    composition.avec(membre, RolesTapes.gardes(roles), Erreurs.sur("roles", refus)), rendu, reponse);
        }
        Annonces.dire(seance, "Les rôles sont changés. Ses sessions ouvertes ont été fermées.");
        return vers(id);
    }

    @PostMapping("/reglages/equipe/{id}/invitation")
    String inviter(@PathVariable UUID id, HttpSession seance) {
        var membre = new MembreId(id);
        boolean jamaisEntre = composition.jamaisEntre(membre);
        String lien = liens.inviter(compteATraiter(membre));
        if (jamaisEntre) {
            // A link that replaces somebody's password goes to their mailbox alone.
            LienARemettre.poser(seance, membre, lien);
        }
        Annonces.dire(seance, "Un nouveau lien est parti par courriel. L’ancien n’ouvre plus.");
        return vers(id);
    }

    @PostMapping("/reglages/equipe/{id}/second-facteur")
    String refaireSecondFacteur(@PathVariable UUID id, HttpSession seance) {
        var membre = new MembreId(id);
        LienARemettre.poser(seance, membre, liens.refaireSecondFacteur(compteATraiter(membre)));
        Annonces.dire(seance, "Le lien est parti par courriel.");
        return vers(id);
    }

    private UUID compteATraiter(MembreId membre) {
        UUID compte = comptes.duMembre(membre)
                .orElseThrow(() -> new Introuvable("compte"))
                .id();
        if (!reglerComptes.peutToucher(ReglagesDeLEquipe.moi(), compte)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return compte;
    }

    private static String refuser(PageMembre page, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return rendu.page("espaces/reglages/membre", page).entiere();
    }

    private static String vers(UUID id) {
        return "redirect:/reglages/equipe/" + id;
    }
}
