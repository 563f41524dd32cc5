package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Naissances;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.MotifNonRecours;
import fr.coteacote.recours.Reponses;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.recours.SuivreUnDroit.Geste;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My rights: I answer one question at a time, I choose, I say no, I change my mind. */
@Controller
@Entree(jeune = true)
@RequestMapping("/moi/droits")
class MesDroits {
    private static final DateTimeFormatter TAPEE = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final int MOTS = 300;

    private final CompositionDeMesDroits composition;
    private final SuivreUnDroit suivis;
    private final Reponses reponses;
    private final Naissances naissances;
    private final Structures structures;

    MesDroits(
            CompositionDeMesDroits composition,
            SuivreUnDroit suivis,
            Reponses reponses,
            Naissances naissances,
            Structures structures) {
        this.composition = composition;
        this.suivis = suivis;
        this.reponses = reponses;
        this.naissances = naissances;
        this.structures = structures;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return rendu.page("espaces/jeune/droits", composition.composer(MonEspace.moi(seance), fait, false, requete))
                .entiere();
    }

    @PostMapping("/naissance")
    String naissance(
            @RequestParam(defaultValue = "") String naissance,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var lue = date(naissance);
        if (lue.isEmpty()) {
            reponse.setStatus(422);
            return rendu.page("espaces/jeune/droits", composition.composer(MonEspace.moi(seance), "", true, requete))
                    .entiere();
        }
        naissances.dire(MonEspace.moi(seance), lue.get());
        return "redirect:/moi/droits?fait=reponse#question";
    }

    private Optional<LocalDate> date(String tapee) {
        try {
            var jour = structures.aujourdhui();
            return Optional.of(LocalDate.parse(tapee.strip(), TAPEE))
                    .filter(d -> d.isBefore(jour.minusYears(10)) && d.isAfter(jour.minusYears(100)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @GetMapping("/reponses")
    String dites(
            @RequestParam(defaultValue = "") String changer,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return rendu.page("espaces/jeune/droits-reponses", composition.dites(MonEspace.moi(seance), changer, requete))
                .entiere();
    }

    @PostMapping("/reponses")
    String repondre(
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String choix,
            @RequestParam(defaultValue = "") String retour,
            @AuthenticationPrincipal Seance seance) {
        boolean garde = reponses.repondre(MonEspace.moi(seance), question, choix, new Reponses.Voix.Jeune());
        String page = retour.equals("reponses") ? "/moi/droits/reponses" : "/moi/droits";
        return "redirect:" + page + (garde ? "?fait=reponse#question" : "#question");
    }

    @GetMapping("/{droit}")
    String calcul(
            @PathVariable DroitDemandable droit,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return rendu.page("espaces/jeune/droits-calcul", composition.calcul(MonEspace.moi(seance), droit, requete))
                .entiere();
    }

    @PostMapping("/{droit}/choisir")
    String choisir(@PathVariable DroitDemandable droit, @AuthenticationPrincipal Seance seance) {
        return retour(suivis.choisir(MonEspace.moi(seance), droit), "choisi");
    }

    @PostMapping("/{droit}/pas-pour-moi")
    String pasPourMoi(
            @PathVariable DroitDemandable droit,
            @RequestParam(defaultValue = "NON_DIT") MotifNonRecours raison,
            @RequestParam(defaultValue = "") String mots,
            @AuthenticationPrincipal Seance seance) {
        String courts = mots.substring(0, Math.min(mots.length(), MOTS));
        return retour(suivis.pasPourMoi(MonEspace.moi(seance), droit, raison, courts), "non");
    }

    @PostMapping("/{droit}/reprendre")
    String reprendre(@PathVariable DroitDemandable droit, @AuthenticationPrincipal Seance seance) {
        return retour(suivis.reprendre(MonEspace.moi(seance), droit), "repris");
    }

    @PostMapping("/{droit}/demander")
    String demander(@PathVariable DroitDemandable droit, @AuthenticationPrincipal Seance seance) {
        return retour(suivis.demander(MonEspace.moi(seance), droit), "demande");
    }

    private static String retour(Geste geste, String fait) {
        return switch (geste) {
            case Geste.Fait _ -> "redirect:/moi/droits?fait=" + fait;
            case Geste.PlusPossible _ -> "redirect:/moi/droits?fait=plus-possible";
        };
    }
}
