package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Besoins;
import fr.coteacote.dossiers.LigneDeVie;
import fr.coteacote.dossiers.Reponses;
import fr.coteacote.dossiers.Ressources;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.dossiers.Voix;
import fr.coteacote.parcours.ChercherUnLevier;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My file: everything written about me; I add, take back, answer beside (S1-21, S1-58). */
@Controller
@RequestMapping("/moi/dossier")
@Entree(jeune = true)
class MonDossier {
    private final CompositionDeMonDossier composition;
    private final DossierRepris repris;
    private final Registres registres;
    private final Formulaires formulaires;
    private final Ressources ressources;
    private final LigneDeVie vie;
    private final ChercherUnLevier leviers;
    private final Reponses reponses;

    MonDossier(
            CompositionDeMonDossier composition,
            DossierRepris repris,
            Registres registres,
            Formulaires formulaires,
            Ressources ressources,
            LigneDeVie vie,
            ChercherUnLevier leviers,
            Reponses reponses) {
        this.composition = composition;
        this.repris = repris;
        this.registres = registres;
        this.formulaires = formulaires;
        this.ressources = ressources;
        this.vie = vie;
        this.leviers = leviers;
        this.reponses = reponses;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @RequestParam Optional<UUID> retire,
            @RequestParam Optional<UUID> note,
            @RequestParam Optional<UUID> tiers,
            @RequestParam Optional<UUID> document,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        var remettre = retire.map(id -> "/moi/dossier/appuis/" + id + "/remettre")
                .or(() -> note.map(id -> "/moi/dossier/notes/" + id + "/remettre"))
                .or(() -> tiers.map(id -> "/moi/dossier/tiers/" + id + "/remettre"))
                .or(() -> document.map(id -> "/moi/dossier/documents/" + id + "/remettre"));
        return rendu.page("espaces/jeune/dossier", composition.composer(moi, t, fait, remettre, Optional.empty()))
                .entiere();
    }

    @PostMapping("/appuis")
    String noterUnAppui(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String preuve,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return quoi.isBlank()
                ? repris.manque(seance, "appui", "appui-vide", rendu, reponse)
                : uneFois(cle, "appuis", () -> ressources.noter(MonEspace.moi(seance), quoi, preuve, Voix.JEUNE));
    }

    @PostMapping("/appuis/{appui}/retirer")
    String retirerUnAppui(@PathVariable UUID appui, @AuthenticationPrincipal Seance seance) {
        ressources.retirer(appui, MonEspace.moi(seance));
        return "redirect:/moi/dossier?fait=retire&retire=" + appui;
    }

    @PostMapping("/appuis/{appui}/remettre")
    String remettreUnAppui(@PathVariable UUID appui, @AuthenticationPrincipal Seance seance) {
        ressources.remettre(appui, MonEspace.moi(seance));
        return "redirect:/moi/dossier#appuis";
    }

    @PostMapping("/vie")
    String poserUnJalon(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String quand,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String details,
            @RequestParam(defaultValue = "AVANT") LigneDeVie.Temps temps,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return quoi.isBlank() || quand.isBlank()
                ? repris.manque(seance, quand.isBlank() ? "quand" : "jalon", "vie-vide", rendu, reponse)
                : uneFois(
                        cle,
                        "vie",
                        () -> vie.poser(MonEspace.moi(seance), new LigneDeVie.Jalon(quand, quoi, details, temps)));
    }

    @PostMapping("/vie/{jalon}/retirer")
    String retirerUnJalon(@PathVariable UUID jalon, @AuthenticationPrincipal Seance seance) {
        vie.retirer(jalon, MonEspace.moi(seance));
        return "redirect:/moi/dossier#vie";
    }

    @PostMapping("/besoins")
    String direUnBesoin(
            @RequestParam UUID cle,
            @RequestParam Theme theme,
            @RequestParam(defaultValue = "") String mots,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return switch (Besoins.Mots.lire(theme, mots)) {
            case MANQUENT -> repris.manque(seance, "mots", "besoin-vide", rendu, reponse);
            case DE_TROP -> repris.manque(seance, "mots", "besoin-sante", rendu, reponse);
            case BONS ->
                uneFois(cle, "besoins", () -> leviers.ouvrir(MonEspace.moi(seance), theme, mots, Optional.empty()));
        };
    }

    @PostMapping("/besoins/{besoin}/fermer")
    String fermerUnBesoin(@PathVariable UUID besoin, @AuthenticationPrincipal Seance seance) {
        leviers.fermer(besoin, MonEspace.moi(seance));
        return "redirect:/moi/dossier?fait=range#besoins";
    }

    /** A correction beside any text about me. */
    @PostMapping("/reponses")
    String repondre(
            @RequestParam UUID cle,
            @RequestParam Reponses.Objet objet,
            @RequestParam UUID a,
            @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal Seance seance) {
        return texte.isBlank()
                ? "redirect:/moi/dossier"
                : uneFois(cle, "", () -> reponses.repondre(MonEspace.moi(seance), objet, a, texte));
    }

    @PostMapping("/reponses/{reponse}/retirer")
    String retirerUneReponse(@PathVariable UUID reponse, @AuthenticationPrincipal Seance seance) {
        reponses.retirer(reponse, MonEspace.moi(seance));
        return "redirect:/moi/dossier";
    }

    private String uneFois(UUID cle, String ancre, Runnable acte) {
        formulaires.uneFois(cle, () -> {
            acte.run();
            return Optional.of("/moi/dossier");
        });
        return "redirect:/moi/dossier?fait=garde" + (ancre.isEmpty() ? "" : "#" + ancre);
    }
}
