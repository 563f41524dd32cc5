package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Situation;
import fr.coteacote.parcours.Fin;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Sortie;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Relais, rhythm, end and return. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDeLaRoute {
    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final LectureDeLaMaison maison;
    private final Referents referents;
    private final MenerLAccompagnement accompagnement;

    GestesDeLaRoute(
            AccesAuDossier acces,
            PagesDuDossier pages,
            LectureDeLaMaison maison,
            Referents referents,
            MenerLAccompagnement accompagnement) {
        this.acces = acces;
        this.pages = pages;
        this.maison = maison;
        this.referents = referents;
        this.accompagnement = accompagnement;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/relais")
    String relayer(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String vers,
            @RequestParam(defaultValue = "STRUCTURE") String voulu,
            @RequestParam(defaultValue = "") String motif,
            @RequestParam(defaultValue = "") String raconte,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var refus = passer(id, vers, voulu, motif, raconte);
        if (refus.isPresent()) {
            return pages.route(id, rendu, reponse, refus.get());
        }
        Annonces.dire(session, "Relais passé. La personne est prévenue.");
        return "redirect:/equipe/jeunes";
    }

    private Optional<ChampRefuse> passer(JeuneId id, String vers, String voulu, String motif, String raconte) {
        if (vers.isBlank()) {
            return Optional.of(new ChampRefuse("vers", "Choisissez qui prend le relais."));
        }
        if (!maison.offreLeCollegue(vers)) {
            return Optional.of(new ChampRefuse("vers", LectureDeLaMaison.PLUS_DANS_L_EQUIPE));
        }
        var membre = MembreId.of(vers);
        Referents.Relais relais = voulu.equals("JEUNE")
                ? new Referents.Relais.VouluParLeJeune(membre)
                : new Referents.Relais.VouluParLaStructure(membre, motif, raconte);
        return switch (referents.passerLeRelais(id, relais)) {
            case MOTIF_A_DIRE ->
                Optional.of(new ChampRefuse(
                        "motif", "Dites pourquoi : la personne le lira. À sa demande, aucune raison n’est à donner."));
            case PLUS_DANS_L_EQUIPE -> Optional.of(new ChampRefuse("vers", LectureDeLaMaison.PLUS_DANS_L_EQUIPE));
            case DEJA_REFERENT, FAIT -> Optional.empty();
        };
    }

    @PostMapping("/rythme")
    String convenir(@PathVariable JeuneId id, @RequestParam int jours) {
        accompagnement.convenirDuRythme(id, Math.clamp(jours, 1, 180));
        return retour(id, "rythme");
    }

    @PostMapping("/revenir")
    String revenir(@PathVariable JeuneId id) {
        accompagnement.revenir(id);
        return retour(id, "");
    }

    @PostMapping("/sortie")
    String sortir(
            @PathVariable JeuneId id,
            @RequestParam Sortie.Origine origine,
            @RequestParam(defaultValue = "INCONNUE") Situation.Categorie situation,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return switch (accompagnement.sortir(id, new Sortie(origine, situation, motif))) {
            case Fin.Faite _ -> retour(id, "");
            case Fin.Refusee(var raison) ->
                pages.route(id, rendu, reponse, new ChampRefuse("motif-sortie", Refus.dire(raison)));
        };
    }

    private static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + "/route" + (ancre.isEmpty() ? "" : "#" + ancre);
    }
}
