package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.Nature;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.parcours.Rencontres;
import fr.coteacote.parcours.Taches;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The first page of the team: the day, in order. */
@Controller
class MaJournee {
    private final CompositionDeLaJournee composition;
    private final LectureDesRendezVous rendezVous;
    private final Rencontres rencontres;
    private final ConstaterRendezVous constater;
    private final Taches taches;

    MaJournee(
            CompositionDeLaJournee composition,
            LectureDesRendezVous rendezVous,
            Rencontres rencontres,
            ConstaterRendezVous constater,
            Taches taches) {
        this.composition = composition;
        this.rendezVous = rendezVous;
        this.rencontres = rencontres;
        this.constater = constater;
        this.taches = taches;
    }

    @GetMapping("/equipe/journee")
    @Entree(touteLEquipe = true)
    String journee(@AuthenticationPrincipal Seance seance, Rendu rendu) {
        var page = composition.composer((Acteur.Equipe) seance.acteur(), seance.prenom());
        return rendu.page("espaces/conseil/ma-journee", page).entiere();
    }

    /** The meeting took place: it is noted where it was planned. */
    @PostMapping("/equipe/rendez-vous/{id}/honorer")
    @Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
    String honorer(@PathVariable RendezVousId id, HttpSession session) {
        var prevu = rendezVous.lire(id);
        rencontres.noter(new Rencontres.Rencontre(
                prevu.jeune(),
                prevu.membre(),
                Optional.of(id),
                Nature.ENTRETIEN,
                Modalite.valueOf(prevu.modalite()),
                prevu.lieu(),
                prevu.lieuLibre(),
                ""));
        Annonces.dire(session, "C’est noté.");
        return "redirect:/equipe/journee";
    }

    @PostMapping("/equipe/rendez-vous/{id}/non-venu")
    @Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
    String nonVenu(@PathVariable RendezVousId id, HttpSession session) {
        constater.nonVenu(id);
        Annonces.dire(session, "C’est noté. Un signe, et une autre heure : la porte reste ouverte.");
        return "redirect:/equipe/journee";
    }

    @PostMapping("/equipe/taches/{id}/faite")
    @Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
    String faireUneTache(@PathVariable UUID id, @AuthenticationPrincipal Seance seance, HttpSession session) {
        if (taches.faire(id, AccesAuDossier.moi(seance))) {
            Annonces.dire(session, "C’est fait.", "/equipe/taches/" + id + "/defaite");
        }
        return "redirect:/equipe/journee";
    }

    @PostMapping("/equipe/taches/{id}/defaite")
    @Entree(equipe = {Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
    String defaireUneTache(@PathVariable UUID id, @AuthenticationPrincipal Seance seance) {
        taches.defaire(id, AccesAuDossier.moi(seance));
        return "redirect:/equipe/journee";
    }
}
