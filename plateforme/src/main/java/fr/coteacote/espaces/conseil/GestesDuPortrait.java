package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.LigneDeVie;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.ChercherUnLevier;
import fr.coteacote.parcours.Pistes;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Strengths first, then the road, needs with their levers, tracks: written with the person, taken back as easily. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDuPortrait {
    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final Formulaires formulaires;
    private final Ressources ressources;
    private final LigneDeVie vie;
    private final ChercherUnLevier leviers;
    private final Pistes pistes;

    GestesDuPortrait(
            AccesAuDossier acces,
            PagesDuDossier pages,
            Formulaires formulaires,
            Ressources ressources,
            LigneDeVie vie,
            ChercherUnLevier leviers,
            Pistes pistes) {
        this.acces = acces;
        this.pages = pages;
        this.formulaires = formulaires;
        this.ressources = ressources;
        this.vie = vie;
        this.leviers = leviers;
        this.pistes = pistes;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/appuis")
    String noterUnAppui(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String preuve,
            @RequestParam(defaultValue = "EQUIPE") Voix voix,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (quoi.isBlank()) {
            return pages.dossier(
                    id,
                    AccesAuDossier.moi(seance),
                    rendu,
                    reponse,
                    new ChampRefuse("appui", "Il manque la force, en quelques mots."));
        }
        return uneFois(cle, id, "appuis", () -> ressources.noter(id, quoi, preuve, voix));
    }

    @PostMapping("/appuis/{appui}/retirer")
    String retirerUnAppui(@PathVariable JeuneId id, @PathVariable UUID appui, HttpSession session) {
        if (ressources.retirer(appui, id)) {
            Annonces.dire(session, "C’est retiré.", "/equipe/jeunes/" + id + "/appuis/" + appui + "/remettre");
        } else {
            Annonces.dire(session, "Ces mots sont les siens : à elle ou à lui de les retirer.");
        }
        return retour(id, "appuis");
    }

    @PostMapping("/appuis/{appui}/remettre")
    String remettreUnAppui(@PathVariable JeuneId id, @PathVariable UUID appui) {
        ressources.remettre(appui, id);
        return retour(id, "appuis");
    }

    @PostMapping("/vie")
    String poserUnJalon(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String quand,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "AVANT") LigneDeVie.Temps temps,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (quoi.isBlank() || quand.isBlank()) {
            return pages.dossier(
                    id,
                    AccesAuDossier.moi(seance),
                    rendu,
                    reponse,
                    new ChampRefuse("jalon", "Il manque le moment, ou ce qui s’est passé."));
        }
        return uneFois(cle, id, "vie", () -> vie.poser(id, new LigneDeVie.Jalon(quand, quoi, details, temps)));
    }

    @PostMapping("/besoins")
    String ouvrirUnBesoin(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam Theme theme,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam(defaultValue = "") String levier,
            @RequestParam(defaultValue = "") String details,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var refus = refus(theme, mots);
        if (refus.isPresent()) {
            return pages.dossier(id, AccesAuDossier.moi(seance), rendu, reponse, refus.get());
        }
        var trouve = levier.isBlank()
                ? Optional.<Besoins.Levier>empty()
                : Optional.of(new Besoins.Levier(levier, details, Besoins.Etape.A_ESSAYER));
        return uneFois(cle, id, "besoins", () -> leviers.ouvrir(id, theme, mots, trouve));
    }

    private static Optional<ChampRefuse> refus(Theme theme, String mots) {
        return switch (Besoins.Mots.lire(theme, mots)) {
            case BONS -> Optional.empty();
            case MANQUENT -> Optional.of(new ChampRefuse("besoin", "Il manque ce qu’il faut, dans ses mots."));
            case DE_TROP ->
                Optional.of(
                        new ChampRefuse(
                                "besoin",
                                "Pour la santé, on garde « besoin d’appui santé » et la démarche, rien de ce que la personne vit : laissez les mots vides, et écrivez la démarche."));
        };
    }

    @PostMapping("/besoins/{besoin}/levier")
    String trouverUnLevier(
            @PathVariable JeuneId id,
            @PathVariable UUID besoin,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "A_ESSAYER") Besoins.Etape etape) {
        if (!quoi.isBlank()) {
            leviers.trouver(besoin, id, new Besoins.Levier(quoi, details, etape));
        }
        return retour(id, "besoins");
    }

    @PostMapping("/besoins/{besoin}/fermer")
    String fermerUnBesoin(@PathVariable JeuneId id, @PathVariable UUID besoin, HttpSession session) {
        leviers.fermer(besoin, id);
        Annonces.dire(session, "C’est rangé.", "/equipe/jeunes/" + id + "/besoins/" + besoin + "/rouvrir");
        return retour(id, "besoins");
    }

    @PostMapping("/besoins/{besoin}/rouvrir")
    String rouvrirUnBesoin(@PathVariable JeuneId id, @PathVariable UUID besoin) {
        leviers.rouvrir(besoin, id);
        return retour(id, "besoins");
    }

    @PostMapping("/pistes")
    String noterUnePiste(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @ModelAttribute SaisieDePiste saisie,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (saisie.quoi().isBlank()) {
            return pages.dossier(
                    id,
                    AccesAuDossier.moi(seance),
                    rendu,
                    reponse,
                    new ChampRefuse("piste", "Il manque le nom de la piste."));
        }
        return uneFois(cle, id, "pistes", () -> pistes.noter(id, saisie.lire()));
    }

    @PostMapping("/pistes/{piste}")
    String passerUnePiste(
            @PathVariable JeuneId id,
            @PathVariable UUID piste,
            @RequestParam Pistes.Etat etat,
            @RequestParam(defaultValue = "") String mots) {
        pistes.passer(piste, id, etat, mots);
        return retour(id, "pistes");
    }

    private String uneFois(UUID cle, JeuneId id, String ancre, Runnable acte) {
        formulaires.uneFois(cle, () -> {
            acte.run();
            return Optional.of(ancre);
        });
        return retour(id, ancre);
    }

    private static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + "#" + ancre;
    }
}
