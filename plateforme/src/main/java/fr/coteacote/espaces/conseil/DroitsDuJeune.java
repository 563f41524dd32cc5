package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.JournalDesLectures;
import fr.coteacote.acces.Seance;
import fr.coteacote.recours.DroitDemandable;
import fr.coteacote.recours.MotifNonRecours;
import fr.coteacote.recours.Reponses;
import fr.coteacote.recours.SuivreUnDroit;
import fr.coteacote.recours.SuivreUnDroit.Geste;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's rights, side by side: answers given together, and the gestures that move each right. */
@Controller
@RequestMapping("/equipe/jeunes/{id}/droits")
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class DroitsDuJeune {
    private static final int MOTS = 300;

    private final AccesAuDossier acces;
    private final CompositionDesDroits composition;
    private final SuivreUnDroit suivis;
    private final Reponses reponses;
    private final JournalDesLectures journal;
    private final Structures structures;

    DroitsDuJeune(
            AccesAuDossier acces,
            CompositionDesDroits composition,
            SuivreUnDroit suivis,
            Reponses reponses,
            JournalDesLectures journal,
            Structures structures) {
        this.acces = acces;
        this.composition = composition;
        this.suivis = suivis;
        this.reponses = reponses;
        this.journal = journal;
        this.structures = structures;
    }

    /** Somebody else's file first asks why, on its own page. */
    @GetMapping
    String voir(@PathVariable JeuneId id, @AuthenticationPrincipal Seance seance, Rendu rendu) {
        var droit = acces.droit(id, AccesAuDossier.moi(seance));
        if (!droit.ouvert()) {
            return "redirect:/equipe/jeunes/" + id;
        }
        if (droit.sien()) {
            journal.noter(id, AccesAuDossier.moi(seance), structures.aujourdhui(), "droits");
        }
        return rendu.page("espaces/conseil/droits", composition.composer(id, ""))
                .entiere();
    }

    @PostMapping("/reponses")
    String repondre(
            @PathVariable JeuneId id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String choix,
            @AuthenticationPrincipal Seance seance) {
        acces.exiger(id, seance);
        reponses.repondre(id, question, choix, new Reponses.Voix.Ensemble(AccesAuDossier.moi(seance)));
        return "redirect:/equipe/jeunes/" + id + "/droits#question";
    }

    @PostMapping("/{droit}/expliquer")
    String expliquer(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        return suite(id, droit, suivis.expliquer(id, droit), session);
    }

    @PostMapping("/{droit}/choisir")
    String choisir(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        return suite(id, droit, suivis.choisir(id, droit), session);
    }

    @PostMapping("/{droit}/pas-pour-moi")
    String pasPourMoi(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @RequestParam(defaultValue = "NON_DIT") MotifNonRecours raison,
            @RequestParam(defaultValue = "") String mots,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        String courts = mots.substring(0, Math.min(mots.length(), MOTS));
        return suite(id, droit, suivis.pasPourMoi(id, droit, raison, courts), session);
    }

    @PostMapping("/{droit}/reprendre")
    String reprendre(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        return suite(id, droit, suivis.reprendre(id, droit), session);
    }

    @PostMapping("/{droit}/demander")
    String demander(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        return suite(id, droit, suivis.demander(id, droit), session);
    }

    @PostMapping("/{droit}/ouvrir")
    String ouvrir(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @RequestParam(defaultValue = "") String fin,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        acces.exiger(id, seance);
        Optional<LocalDate> lue = DatesTapees.lireAVenir(fin, structures.aujourdhui());
        if (!fin.isBlank() && lue.isEmpty()) {
            reponse.setStatus(422);
            return rendu.page("espaces/conseil/droits", composition.composer(id, droit.name()))
                    .entiere();
        }
        return suite(id, droit, suivis.ouvrir(id, droit, lue), session);
    }

    @PostMapping("/{droit}/refuser")
    String refuser(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        return suite(id, droit, suivis.refuser(id, droit), session);
    }

    @PostMapping("/{droit}/rompre")
    String rompre(
            @PathVariable JeuneId id,
            @PathVariable DroitDemandable droit,
            @AuthenticationPrincipal Seance seance,
            HttpSession session) {
        acces.exiger(id, seance);
        return suite(id, droit, suivis.rompre(id, droit), session);
    }

    private static String suite(JeuneId id, DroitDemandable droit, Geste geste, HttpSession session) {
        Annonces.dire(
                session,
                switch (geste) {
                    case Geste.Fait _ -> droit.nomPourLEquipe() + "\u00a0: c’est noté.";
                    case Geste.PlusPossible _ -> "Ce droit a changé entre-temps : regardez où il en est.";
                });
        return "redirect:/equipe/jeunes/" + id + "/droits#" + droit.name();
    }
}
