package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Identite;
import fr.coteacote.dossiers.Moyen;
import fr.coteacote.dossiers.Moyens;
import fr.coteacote.dossiers.Preferences;
import fr.coteacote.espaces.conseil.PageDossier.Erreur;
import fr.coteacote.parcours.Demandes;
import fr.coteacote.parcours.Fin;
import fr.coteacote.parcours.MenerLAccompagnement;
import fr.coteacote.parcours.Pas;
import fr.coteacote.parcours.Sortie;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a counsellor does from a file; each gesture comes back to it. */
@Controller
@RequestMapping("/equipe/jeunes/{id}")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class GestesDuDossier {
    private final Dossier dossier;
    private final Demandes demandes;
    private final Pas pas;
    private final MenerLAccompagnement accompagnement;
    private final Moyens moyens;
    private final Preferences preferences;
    private final EnvoyerUnLien lien;
    private final Structures structures;

    GestesDuDossier(
            Dossier dossier,
            Demandes demandes,
            Pas pas,
            MenerLAccompagnement accompagnement,
            Moyens moyens,
            Preferences preferences,
            EnvoyerUnLien lien,
            Structures structures) {
        this.dossier = dossier;
        this.demandes = demandes;
        this.pas = pas;
        this.accompagnement = accompagnement;
        this.moyens = moyens;
        this.preferences = preferences;
        this.lien = lien;
        this.structures = structures;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        dossier.exigerOuvert(id, Dossier.moi(seance));
    }

    @PostMapping("/demandes")
    String demander(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam(defaultValue = "") String reformulation,
            @AuthenticationPrincipal Seance seance) {
        if (!mots.isBlank()) {
            var demande = demandes.poser(id, mots);
            if (!reformulation.isBlank()) {
                demandes.reformuler(demande, reformulation, Dossier.moi(seance));
            }
        }
        return retour(id, "demande");
    }

    @PostMapping("/demandes/{demande}/reformuler")
    String reformuler(
            @PathVariable JeuneId id,
            @PathVariable UUID demande,
            @RequestParam(defaultValue = "") String texte,
            @AuthenticationPrincipal Seance seance) {
        if (!texte.isBlank()) {
            demandes.reformuler(demande, texte, Dossier.moi(seance));
        }
        return retour(id, "demande");
    }

    @PostMapping("/demandes/{demande}/repondue")
    String repondre(@PathVariable JeuneId id, @PathVariable UUID demande) {
        demandes.repondre(demande, id);
        return retour(id, "demande");
    }

    /** Said side by side: the young person answers, the counsellor only presses. */
    @PostMapping("/reformulations/{reformulation}/accord")
    String accorder(
            @PathVariable JeuneId id,
            @PathVariable UUID reformulation,
            @RequestParam(defaultValue = "") String correction) {
        if (correction.isBlank()) {
            demandes.accorder(reformulation, id);
        } else {
            demandes.corriger(reformulation, id, correction);
        }
        return retour(id, "demande");
    }

    @PostMapping("/pas")
    String noterUnPas(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "EQUIPE") Pas.Voix voix,
            @AuthenticationPrincipal Seance seance) {
        if (!quoi.isBlank()) {
            pas.noter(id, structures.aujourdhui(), quoi, voix, voix == Pas.Voix.EQUIPE ? seance.prenom() : "");
        }
        return retour(id, "pas");
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
            @RequestParam(defaultValue = "INCONNUE") Sortie.Situation situation,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return switch (accompagnement.sortir(id, new Sortie(origine, situation, motif))) {
            case Fin.Faite _ -> retour(id, "");
            case Fin.Refusee(var raison) ->
                refuser(id, seance, rendu, reponse, Erreur.sur("motif-sortie", Refus.dire(raison), motif));
        };
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
                    seance,
                    rendu,
                    reponse,
                    Erreur.sur(
                            "moyen",
                            "Il manque quelque chose au numéro ou à l’adresse. Exemple : 06 39 98 12 12.",
                            moyen));
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
                    seance,
                    rendu,
                    reponse,
                    new Erreur(
                            "naissance",
                            "Écrivez la date comme 05/03/2007, ou laissez vide.",
                            Map.of("naissance", naissance, "i-prenom", prenom, "i-nom", nom)));
        }
        preferences.corriger(id, new Identite(prenom, nom, lue), version);
        return retour(id, "identite");
    }

    private String refuser(JeuneId id, Seance seance, Rendu rendu, HttpServletResponse reponse, Erreur erreur) {
        return dossier.ouvrir(id, Dossier.moi(seance), rendu, reponse, Optional.of(erreur));
    }

    static String retour(JeuneId id, String ancre) {
        return "redirect:/equipe/jeunes/" + id + (ancre.isEmpty() ? "" : "#" + ancre);
    }
}
