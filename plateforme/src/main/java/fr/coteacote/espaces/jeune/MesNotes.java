package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Notes;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.parcours.Referents;
import fr.coteacote.parcours.Taches;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My notes: mine alone unless I choose otherwise; I ask for those under secrecy, and say what a relais passes on. */
@Controller
@RequestMapping("/moi/dossier/notes")
@Entree(jeune = true)
class MesNotes {
    private static final int JOURS_POUR_REPONDRE = 7;

    private final LectureDeMesNotes lecture;
    private final DossierRepris repris;
    private final Formulaires formulaires;
    private final Notes notes;
    private final Referents referents;
    private final Taches taches;
    private final Structures structures;

    MesNotes(
            LectureDeMesNotes lecture,
            DossierRepris repris,
            Formulaires formulaires,
            Notes notes,
            Referents referents,
            Taches taches,
            Structures structures) {
        this.lecture = lecture;
        this.repris = repris;
        this.formulaires = formulaires;
        this.notes = notes;
        this.referents = referents;
        this.taches = taches;
        this.structures = structures;
    }

    /** Without anybody to share it with, it is kept for me: nothing typed is lost. */
    @PostMapping
    String ecrire(
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "PRIVEE_JEUNE") VisibiliteNote visibilite,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        if (texte.isBlank()) {
            return repris.manque(seance, "note", "note-vide", rendu, reponse);
        }
        var moi = MonEspace.moi(seance);
        var suite = formulaires.uneFois(cle, () -> Optional.of(garder(moi, texte, visibilite)));
        return retour(suite.orElse("garde"));
    }

    private String garder(JeuneId moi, String texte, VisibiliteNote visibilite) {
        var choisie = notes.ecrire(moi, Notes.Brouillon.de(visibilite, texte), referents.actuel(moi));
        if (choisie instanceof Notes.Ecriture.Gardee) {
            return "garde";
        }
        notes.ecrire(moi, Notes.Brouillon.de(VisibiliteNote.PRIVEE_JEUNE, texte), Optional.empty());
        return "note-pour-toi";
    }

    /** One tap: shared, between two, or mine again; a note between two may also be passed on after a relais. */
    @PostMapping("/{note}/visibilite")
    String montrer(
            @PathVariable UUID note, @RequestParam VisibiliteNote visibilite, @AuthenticationPrincipal Seance seance) {
        var moi = MonEspace.moi(seance);
        return switch (notes.montrer(note, moi, visibilite, referents.actuel(moi))) {
            case Notes.Ecriture.Gardee _, Notes.Ecriture.Croisee _ -> retour("note-" + visibilite);
            case Notes.Ecriture.Refusee(var pourquoi) -> retour("note-" + pourquoi);
        };
    }

    @PostMapping("/{note}/demander")
    String demander(@PathVariable UUID note, @AuthenticationPrincipal Seance seance) {
        var moi = MonEspace.moi(seance);
        lecture.auteurDUneNoteScellee(moi, note)
                .ifPresent(auteur -> taches.confier(new Taches.Tache(
                        moi,
                        Optional.of(auteur),
                        Optional.of(note),
                        "Demande à lire une note à secret",
                        structures.aujourdhui().plusDays(JOURS_POUR_REPONDRE))));
        return retour("note-demandee");
    }

    @PostMapping("/{note}/retirer")
    String retirer(@PathVariable UUID note, @AuthenticationPrincipal Seance seance) {
        return notes.retirer(note, MonEspace.moi(seance))
                ? "redirect:/moi/dossier?fait=retire&note=" + note + "#notes"
                : retour("note-PAS_LA_SIENNE");
    }

    @PostMapping("/{note}/remettre")
    String remettre(@PathVariable UUID note, @AuthenticationPrincipal Seance seance) {
        notes.remettreEnPlace(note, MonEspace.moi(seance));
        return retour("garde");
    }

    private static String retour(String fait) {
        return "redirect:/moi/dossier?fait=" + fait + "#notes";
    }
}
