package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ways to reach them, the link to their space, and how they say who they are. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDuContact {
    private final AccesAuDossier acces;
    private final PagesDuDossier pages;
    private final Moyens moyens;
    private final Preferences preferences;
    private final EnvoyerUnLien lien;
    private final Structures structures;

    GestesDuContact(
            AccesAuDossier acces,
            PagesDuDossier pages,
            Moyens moyens,
            Preferences preferences,
            EnvoyerUnLien lien,
            Structures structures) {
        this.acces = acces;
        this.pages = pages;
        this.moyens = moyens;
        this.preferences = preferences;
        this.lien = lien;
        this.structures = structures;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping("/joindre")
    String joindre(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String moyen,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var lu = Moyen.lire(moyen);
        if (lu.isEmpty()) {
            return refuser(
                    id,
                    rendu,
                    reponse,
                    new ChampRefuse(
                            "moyen", "Il manque quelque chose au numéro ou à l’adresse. Exemple : 06 39 98 12 12."));
        }
        moyens.remplacer(id, lu.get());
        Annonces.dire(session, "C’est changé : l’ancien ne sert plus.");
        return retour(id, "joindre");
    }

    @PostMapping("/lien")
    String envoyerSonLien(@PathVariable JeuneId id, HttpSession session) {
        Annonces.dire(
                session,
                lien.envoyer(id) ? "Le lien part. Il sert une fois." : "Aucun moyen de joindre : notez-en un d’abord.");
        return retour(id, "joindre");
    }

    @PostMapping("/identite")
    String corriger(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String naissance,
            @RequestParam int version,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var lue = DatesTapees.lire(naissance, structures.aujourdhui());
        if (!naissance.isBlank() && lue.isEmpty()) {
            return refuser(
                    id,
                    rendu,
                    reponse,
                    new ChampRefuse("naissance", "Écrivez la date comme 05/03/2007, ou laissez vide."));
        }
        preferences.corriger(id, new Identite(prenom, nom, lue), version);
        return retour(id, "identite");
    }

    private String refuser(JeuneId id, Rendu rendu, HttpServletResponse reponse, ChampRefuse refus) {
        return pages.route(id, rendu, reponse, refus);
    }

    private static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + "/route" + (ancre.isEmpty() ? "" : "#" + ancre);
    }
}
