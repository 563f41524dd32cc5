package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Situation;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Pas;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Sortie;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The young person's space: the home, the pause and the way back, somebody else to talk to. */
@Controller
@Entree(jeune = true)
class MonEspace {
    private final CompositionDeMonEspace composition;
    private final CompositionDAujourdhui aujourdhui;
    private final MenerLAccompagnement accompagnement;
    private final Referents referents;
    private final Demandes demandes;
    private final Pas pas;
    private final Structures structures;
    private final Formulaires formulaires;

    MonEspace(
            CompositionDeMonEspace composition,
            CompositionDAujourdhui aujourdhui,
            MenerLAccompagnement accompagnement,
            Referents referents,
            Demandes demandes,
            Pas pas,
            Structures structures,
            Formulaires formulaires) {
        this.composition = composition;
        this.aujourdhui = aujourdhui;
        this.accompagnement = accompagnement;
        this.referents = referents;
        this.demandes = demandes;
        this.pas = pas;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping("/moi")
    String accueil(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return rendu.page("espaces/jeune/moi", composition.accueil(moi(seance), fait, requete))
                .entiere();
    }

    /** One possible and the rights, which come beside the home once it is there. */
    @GetMapping("/moi/aujourd-hui")
    String aujourdhui(@AuthenticationPrincipal Seance seance, Rendu rendu, HttpServletRequest requete) {
        return rendu.fragment()
                ? rendu.page("espaces/jeune/aujourdhui", aujourdhui.composer(moi(seance), requete))
                        .entiere()
                : "redirect:/moi";
    }

    @PostMapping("/moi/reformulations/{id}/accord")
    String accorder(@PathVariable UUID id, @AuthenticationPrincipal Seance seance) {
        demandes.accorder(id, moi(seance));
        return "redirect:/moi?fait=accord";
    }

    @PostMapping("/moi/reformulations/{id}/correction")
    String corriger(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String correction,
            @AuthenticationPrincipal Seance seance) {
        if (!correction.isBlank()) {
            demandes.corriger(id, moi(seance), correction);
        }
        return "redirect:/moi?fait=accord";
    }

    @PostMapping("/moi/pas")
    String noterUnPas(
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance) {
        if (!quoi.isBlank()) {
            formulaires.uneFois(cle, () -> {
                String court = quoi.substring(0, Math.min(quoi.length(), 200));
                pas.noter(moi(seance), structures.aujourdhui(), court, Voix.JEUNE, "");
                return Optional.of("/moi");
            });
        }
        return "redirect:/moi?fait=pas#pas";
    }

    /** First gesture: what a pause or an end changes, before anything is done. */
    @GetMapping("/moi/pause")
    String pause(@AuthenticationPrincipal Seance seance, Rendu rendu, HttpServletRequest requete) {
        return rendu.page("espaces/jeune/pause", composition.accueil(moi(seance), "", requete))
                .entiere();
    }

    @PostMapping("/moi/pause")
    String mettreEnPause(@AuthenticationPrincipal Seance seance) {
        accompagnement.mettreEnPause(moi(seance));
        return "redirect:/moi?fait=pause";
    }

    @PostMapping("/moi/arret")
    String arreter(@AuthenticationPrincipal Seance seance) {
        accompagnement.sortir(moi(seance), new Sortie(Sortie.Origine.JEUNE, Situation.Categorie.INCONNUE, ""));
        return "redirect:/moi?fait=arret";
    }

    @PostMapping("/moi/retour")
    String revenir(@AuthenticationPrincipal Seance seance) {
        accompagnement.revenir(moi(seance));
        return "redirect:/moi?fait=retour";
    }

    @PostMapping("/moi/quelqu-un-d-autre")
    String demanderQuelquUnDAutre(
            @RequestParam(defaultValue = "oui") String veut, @AuthenticationPrincipal Seance seance) {
        if (veut.equals("oui")) {
            referents.demanderQuelquUnDAutre(moi(seance));
        } else {
            referents.nePlusDemander(moi(seance));
        }
        return "redirect:/moi?fait=" + (veut.equals("oui") ? "autre" : "garde") + "#avec";
    }

    static JeuneId moi(Seance seance) {
        return ((Acteur.Jeune) seance.acteur()).id();
    }
}
