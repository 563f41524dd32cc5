package fr.coteacote.acces.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.SeancesOuvertes;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own sessions and theme, for the team and for young people. */
@Controller
@Entree(touteLEquipe = true, jeune = true)
class MonCompte {
    private static final Set<String> THEMES = Set.of("light", "dark");

    private final CompositionDuCompte composition;
    private final SeancesOuvertes seances;
    private final Structures structures;
    private final Textes textes;

    MonCompte(CompositionDuCompte composition, SeancesOuvertes seances, Structures structures, Textes textes) {
        this.composition = composition;
        this.seances = seances;
        this.structures = structures;
        this.textes = textes;
    }

    @GetMapping("/equipe/compte")
    @Entree(touteLEquipe = true)
    String deLEquipe(Rendu rendu, HttpServletRequest requete) {
        return rendu.page("acces/compte-equipe", composition.deLEquipe(PageCompteDEquipe.Refus.AUCUN, requete))
                .entiere();
    }

    @GetMapping("/moi/compte")
    @Entree(jeune = true)
    String duJeune(Rendu rendu, HttpServletRequest requete) {
        return rendu.page("acces/compte-jeune", composition.compte(requete)).entiere();
    }

    @PostMapping({"/equipe/seance/{reference}/fermer", "/moi/seance/{reference}/fermer"})
    String fermer(@PathVariable String reference, HttpServletRequest requete) {
        seances.fermer(EnStructure.acteur(), reference);
        Annonces.dire(requete.getSession(), textes.deLaMaison().dire("compte.ferme"));
        return "redirect:" + CompositionDuCompte.espace() + "/compte";
    }

    @PostMapping({"/equipe/apparence", "/moi/apparence"})
    String apparence(
            @RequestParam(defaultValue = "") String theme, HttpServletRequest requete, HttpServletResponse reponse) {
        boolean choisi = THEMES.contains(theme);
        MaisonHabituelle.poser(
                "theme", choisi ? theme : "", choisi ? Duration.ofDays(365) : Duration.ZERO, requete, reponse);
        return "redirect:" + CompositionDuCompte.espace() + "/compte";
    }

    @PostMapping({"/equipe/sortir", "/moi/sortir"})
    String sortir(HttpServletRequest requete) {
        String porte = "redirect:/ml/" + structures.courante().slug() + CompositionDuCompte.espace() + "/entrer";
        requete.getSession().invalidate();
        return porte;
    }
}
