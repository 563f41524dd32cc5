package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.dossiers.Notes;
import fr.coteacote.dossiers.VisibiliteNote;
import fr.coteacote.espaces.conseil.CompositionDesNotes.Vue;
import fr.coteacote.parcours.Referents;
import fr.coteacote.socle.Acteur;
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

/** Writing a note, correcting one's own, taking it away, looking again at what was kept back. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/notes")
@Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class GestesDesNotes {
    private final AccesAuDossier acces;
    private final CompositionDesNotes composition;
    private final Confidentiel confidentiel;
    private final Formulaires formulaires;
    private final Notes notes;
    private final Referents referents;

    GestesDesNotes(
            AccesAuDossier acces,
            CompositionDesNotes composition,
            Confidentiel confidentiel,
            Formulaires formulaires,
            Notes notes,
            Referents referents) {
        this.acces = acces;
        this.composition = composition;
        this.confidentiel = confidentiel;
        this.formulaires = formulaires;
        this.notes = notes;
        this.referents = referents;
    }

    @ModelAttribute
    void verifier(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
    }

    @PostMapping
    String ecrire(
            @PathVariable JeuneId id,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "PARTAGEE") VisibiliteNote visibilite,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var note = new Notes.Brouillon(visibilite, texte, motif);
        var referent = referents.actuel(id);
        var refus = Notes.refus(note, referent);
        if (refus.isPresent()) {
            var vue = new Vue(moi(seance), Optional.empty(), false, refus.map(GestesDesNotes::dire));
            return relire(id, visibilite, seance, vue, rendu, reponse);
        }
        var suite = formulaires.uneFois(
                cle,
                () -> notes.ecrire(id, note, referent) instanceof Notes.Ecriture.Gardee(var ecrite)
                        ? Optional.of(page(visibilite) + "?ecrite=" + ecrite)
                        : Optional.empty());
        return "redirect:/equipe/jeunes/" + id + suite.orElse("/notes");
    }

    /** Another screen of the same author may have written meanwhile: both texts are shown, nothing is lost. */
    @PostMapping("/{note}/texte")
    String reecrire(
            @PathVariable JeuneId id,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String texte,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "PARTAGEE") VisibiliteNote visibilite,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        return switch (notes.reecrire(note, id, texte, version)) {
            case Notes.Ecriture.Gardee _ -> "redirect:/equipe/jeunes/" + id + page(visibilite) + "?ecrite=" + note;
            case Notes.Ecriture.Refusee(var pourquoi) ->
                relire(id, visibilite, seance, Vue.refusee(moi(seance), dire(pourquoi)), rendu, reponse);
            case Notes.Ecriture.Croisee _ -> {
                var vue = Vue.refusee(
                        moi(seance),
                        new ChampRefuse(
                                "texte-" + note,
                                "Vous avez écrit autre chose sur un autre écran. Le texte gardé est affiché, le vôtre est resté dans le champ : rien n’est perdu."));
                reponse.setStatus(409);
                yield relire(id, visibilite, seance, vue, rendu, reponse);
            }
        };
    }

    @PostMapping("/{note}/retirer")
    String retirer(
            @PathVariable JeuneId id,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "PARTAGEE") VisibiliteNote visibilite,
            HttpSession session) {
        if (notes.retirer(note, id)) {
            Annonces.dire(session, "C’est retiré.", "/equipe/jeunes/" + id + "/notes/" + note + "/remettre");
        } else {
            Annonces.dire(session, "Seul son auteur la retire.");
        }
        return "redirect:/equipe/jeunes/" + id + page(visibilite);
    }

    @PostMapping("/{note}/remettre")
    String remettre(@PathVariable JeuneId id, @PathVariable UUID note) {
        notes.remettreEnPlace(note, id);
        return "redirect:/equipe/jeunes/" + id + "/notes";
    }

    /** A note kept back is looked at again: shown now, or kept back once more. */
    @PostMapping("/{note}/revue")
    String revoir(
            @PathVariable JeuneId id,
            @PathVariable UUID note,
            @RequestParam(defaultValue = "") String montrer,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse) {
        var encore = montrer.isEmpty() ? Optional.of(motif) : Optional.<String>empty();
        return switch (notes.revoir(note, id, encore)) {
            case Notes.Ecriture.Gardee _ when encore.isPresent() -> "redirect:/equipe/jeunes/" + id + "/confidentiel";
            case Notes.Ecriture.Gardee _, Notes.Ecriture.Croisee _ -> "redirect:/equipe/jeunes/" + id + "/notes";
            case Notes.Ecriture.Refusee(var pourquoi) ->
                relire(id, VisibiliteNote.RETENUE, seance, Vue.refusee(moi(seance), dire(pourquoi)), rendu, reponse);
        };
    }

    private String relire(
            JeuneId id, VisibiliteNote ou, Seance seance, Vue vue, Rendu rendu, HttpServletResponse reponse) {
        if (reponse.getStatus() == HttpServletResponse.SC_OK) {
            reponse.setStatus(422);
        }
        return page(ou).equals("/confidentiel")
                ? rendu.page("espaces/conseil/confidentiel", confidentiel.ouvrir(id, seance, vue))
                        .entiere()
                : rendu.page("espaces/conseil/notes", composition.notes(id, vue))
                        .entiere();
    }

    private static ChampRefuse dire(Notes.Refus refus) {
        return switch (refus) {
            case TEXTE_A_ECRIRE -> new ChampRefuse("texte", "Il manque le texte.");
            case MOTIF_A_DIRE ->
                new ChampRefuse("motif", "Dites pourquoi elle n’est pas montrée : qui faut-il protéger ?");
            case PAS_TENU_AU_SECRET ->
                new ChampRefuse("visibilite", "Une note à secret s’écrit par quelqu’un tenu au secret professionnel.");
            case SANS_REFERENT ->
                new ChampRefuse("visibilite", "Une note à deux s’écrit par la personne qui accompagne.");
            case PAS_LA_SIENNE -> new ChampRefuse("texte", "Ces mots sont à leur auteur : répondez à côté.");
        };
    }

    private static String page(VisibiliteNote visibilite) {
        return switch (visibilite) {
            case SECRET_PROFESSIONNEL, RETENUE -> "/confidentiel";
            case PARTAGEE, PRIVEE_JEUNE, REFERENT_SEUL -> "/notes";
        };
    }

    private static Acteur.Equipe moi(Seance seance) {
        return (Acteur.Equipe) seance.acteur();
    }
}
