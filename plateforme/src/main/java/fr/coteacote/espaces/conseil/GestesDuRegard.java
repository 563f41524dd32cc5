package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.PartagerLePortrait;
import fr.coteacote.parcours.Actes;
import fr.coteacote.parcours.RelireLePlan;
import fr.coteacote.parcours.Ressentis;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was looked at together, what was done without showing, and how it felt: one tap each. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDuRegard {
    private static final int LONGUEUR = 1_000;

    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final PartagerLePortrait portrait;
    private final RelireLePlan plan;
    private final Actes actes;
    private final Ressentis ressentis;

    GestesDuRegard(
            AccesAuDossier acces,
            PagesDuDossier pages,
            PartagerLePortrait portrait,
            RelireLePlan plan,
            Actes actes,
            Ressentis ressentis) {
        this.acces = acces;
        this.pages = pages;
        this.portrait = portrait;
        this.plan = plan;
        this.actes = actes;
        this.ressentis = ressentis;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/portrait")
    String regarder(
            @PathVariable JeuneId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        return switch (portrait.partager(id)) {
            case FAIT -> {
                Annonces.dire(session, "C’est noté : regardé ensemble aujourd’hui.");
                yield "redirect:/equipe/jeunes/" + id + "#regarde";
            }
            case SANS_POINT_D_APPUI ->
                pages.dossier(
                        id,
                        AccesAuDossier.moi(seance),
                        rendu,
                        reponse,
                        new ChampRefuse("appuis", "Il manque un point d’appui : sur quoi peut-on s’appuyer ?"));
        };
    }

    @PostMapping("/plan/relu")
    String relire(@PathVariable JeuneId id, HttpSession session) {
        plan.relu(id);
        Annonces.dire(session, "C’est noté : le plan a été relu aujourd’hui.");
        return "redirect:/equipe/jeunes/" + id + "/plan#revue";
    }

    @PostMapping("/plan/rappel")
    String convenirDuRappel(@PathVariable JeuneId id, @RequestParam(defaultValue = "60") int jours) {
        plan.convenirDuRappel(id, Math.clamp(jours, 0, 365));
        return "redirect:/equipe/jeunes/" + id + "/plan#revue";
    }

    @PostMapping("/actes")
    String agir(
            @PathVariable JeuneId id,
            @RequestParam Actes.Nature nature,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        var acte = actes.noter(id, AccesAuDossier.moi(seance), nature);
        Annonces.dire(session, "C’est noté.", "/equipe/jeunes/" + id + "/actes/" + acte + "/retirer");
        return "redirect:/equipe/jeunes/" + id + "/route#actes";
    }

    @PostMapping("/actes/{acte}/retirer")
    String retirer(@PathVariable JeuneId id, @PathVariable UUID acte, @AuthenticationPrincipal Seance seance) {
        actes.retirer(acte, id, AccesAuDossier.moi(seance));
        return "redirect:/equipe/jeunes/" + id + "/route#actes";
    }

    @PostMapping("/ressentis/{rencontre}")
    String ressentir(
            @PathVariable JeuneId id,
            @PathVariable UUID rencontre,
            @RequestParam(defaultValue = "") String texte,
            HttpSession session) {
        ressentis.garder(id, rencontre, texte.substring(0, Math.min(texte.length(), LONGUEUR)));
        Annonces.dire(session, "C’est gardé, pour vous seul.");
        return "redirect:/equipe/jeunes/" + id + "/route#rencontres";
    }
}
