package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.espaces.reglages.ReglagesDesFermetures.Periode;
import fr.coteacote.parcours.QuitterLEquipe;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Equipe;
import fr.coteacote.structures.ReglerLEquipe;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A colleague who is away for a while, or leaves. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class AbsencesEtDepart {
    private final CompositionDUnMembre composition;
    private final ReglerLEquipe regler;
    private final Equipe equipe;
    private final QuitterLEquipe quitter;
    private final Formulaires formulaires;

    AbsencesEtDepart(
            CompositionDUnMembre composition,
            ReglerLEquipe regler,
            Equipe equipe,
            QuitterLEquipe quitter,
            Formulaires formulaires) {
        this.composition = composition;
        this.regler = regler;
        this.equipe = equipe;
        this.quitter = quitter;
        this.formulaires = formulaires;
    }

    @PostMapping("/reglages/equipe/{id}/absences")
    String absenter(
            @PathVariable UUID id,
            PageMembre.SaisieDAbsence saisie,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse) {
        var membre = new MembreId(id);
        var periode = Periode.lire(saisie.du(), saisie.au());
        if (periode.isEmpty()) {
            var erreurs = Erreurs.sur("du", "Choisissez un premier jour, et un dernier qui ne vient pas avant.");
            return refuser(composition.avec(membre, saisie, erreurs), rendu, reponse);
        }
        if (!composition.offreLaSuppleance(membre, saisie.suppleant())) {
            var erreurs =
                    Erreurs.sur("suppleant", "Cette personne n’est plus dans l’équipe : choisissez-en une autre.");
            return refuser(composition.avec(membre, saisie, erreurs), rendu, reponse);
        }
        var suppleant =
                Optional.of(saisie.suppleant()).filter(s -> !s.isEmpty()).map(MembreId::of);
        formulaires.uneFois(cle, () -> {
            equipe.absenter(
                    new Equipe.Absence(membre, periode.get().du(), periode.get().au(), suppleant));
            return Optional.of("/reglages/equipe/" + id);
        });
        return vers(id);
    }

    @PostMapping("/reglages/equipe/{id}/absences/{absence}/retirer")
    String annulerAbsence(@PathVariable UUID id, @PathVariable UUID absence) {
        regler.annulerAbsence(new MembreId(id), absence);
        return vers(id);
    }

    @PostMapping("/reglages/equipe/{id}/depart")
    String partir(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String relais,
            Rendu rendu,
            HttpSession seance,
            HttpServletResponse reponse) {
        var membre = new MembreId(id);
        var vers = Optional.of(relais)
                .filter(r -> composition.page(membre, "").collegues().stream()
                        .anyMatch(c -> !r.isEmpty() && c.valeur().equals(r)))
                .map(MembreId::of);
        String refus =
                switch (quitter.quitter(ReglagesDeLEquipe.moi(), membre, vers)) {
                    case FAIT -> "";
                    case RELAIS_A_CHOISIR -> "Choisissez qui prend le relais : personne ne reste sans référent.";
                    case DERNIERE_DIRECTION -> "Une structure garde au moins une personne à sa direction.";
                    case RESERVE_A_LA_DIRECTION -> "Seule la direction note le départ d’une personne de la direction.";
                };
        if (!refus.isEmpty()) {
            return refuser(composition.avec(membre, Erreurs.sur("relais", refus)), rendu, reponse);
        }
        Annonces.dire(seance, "Le départ est noté, le compte est fermé, le portefeuille est passé.");
        return "redirect:/reglages/equipe";
    }

    private static String refuser(PageMembre page, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return rendu.page("espaces/reglages/membre", page).entiere();
    }

    private static String vers(UUID id) {
        return "redirect:/reglages/equipe/" + id;
    }
}
