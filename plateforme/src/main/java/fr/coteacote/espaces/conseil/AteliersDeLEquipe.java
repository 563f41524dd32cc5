package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.RoleTenu;
import fr.coteacote.agenda.SInscrire;
import fr.coteacote.agenda.SeanceId;
import fr.coteacote.agenda.Seances;
import fr.coteacote.agenda.VivreUneSeance;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sessions in the hands of the team: who comes, who waits, what each holds, who was there. */
@Controller
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class AteliersDeLEquipe {
    private final CompositionDesAteliers composition;
    private final LectureDesAteliers lecture;
    private final SInscrire inscrire;
    private final VivreUneSeance vivre;
    private final Seances seances;

    AteliersDeLEquipe(
            CompositionDesAteliers composition,
            LectureDesAteliers lecture,
            SInscrire inscrire,
            VivreUneSeance vivre,
            Seances seances) {
        this.composition = composition;
        this.lecture = lecture;
        this.inscrire = inscrire;
        this.vivre = vivre;
        this.seances = seances;
    }

    @GetMapping("/equipe/ateliers")
    String tous(
            @RequestParam(defaultValue = "semaine") String vue,
            @RequestParam(defaultValue = "") String seance,
            @AuthenticationPrincipal Seance moi,
            Rendu rendu) {
        String connue = vue.matches("suivante|place|jeunes") ? vue : "semaine";
        return rendu.page("espaces/conseil/ateliers", composition.composer(AccesAuDossier.moi(moi), connue, seance))
                .entiere();
    }

    /** A place for somebody I accompany, who asked me. */
    @PostMapping("/equipe/seance/{id}/inscrire")
    String inscrire(
            @PathVariable SeanceId id,
            @RequestParam(defaultValue = "") String jeune,
            @AuthenticationPrincipal Seance moi,
            HttpSession session) {
        boolean mien = lecture.mesJeunes(AccesAuDossier.moi(moi)).stream()
                .anyMatch(j -> j.valeur().equals(jeune));
        if (!mien) {
            return dire(id, "Choisissez quelqu’un que vous accompagnez.", session);
        }
        return switch (inscrire.venir(id, JeuneId.of(jeune))) {
            case INSCRIT -> dire(id, "Sa place est gardée.", session);
            case EN_ATTENTE -> dire(id, "C’est complet : la personne est sur la liste, à son rang.", session);
            case DEJA_COMMENCEE -> dire(id, "La séance a commencé.", session);
            case ANNULEE -> dire(id, "Cette séance est annulée.", session);
        };
    }

    @PostMapping("/equipe/seance/{id}/jeunes/{jeune}/retirer")
    String retirer(@PathVariable SeanceId id, @PathVariable JeuneId jeune, HttpSession session) {
        return dire(
                id,
                inscrire.partir(id, jeune)
                        ? "C’est noté. La place est proposée au suivant, s’il y en a un."
                        : "La séance a commencé : rien ne change.",
                session);
    }

    @PostMapping("/equipe/seance/{id}/jeunes/{jeune}/role")
    String confier(
            @PathVariable SeanceId id,
            @PathVariable JeuneId jeune,
            @RequestParam Optional<RoleTenu> role,
            HttpSession session) {
        vivre.confier(id, jeune, role);
        return dire(id, "C’est noté.", session);
    }

    @PostMapping("/equipe/seance/{id}/jeunes/{jeune}/venu")
    String venu(
            @PathVariable SeanceId id,
            @PathVariable JeuneId jeune,
            @RequestParam(defaultValue = "oui") String venu,
            HttpSession session) {
        if (venu.equals("oui")) {
            vivre.venu(id, jeune);
        } else {
            vivre.pasVenu(id, jeune);
        }
        return dire(id, "C’est noté.", session);
    }

    @PostMapping("/equipe/seance/{id}/annuler")
    String annuler(@PathVariable SeanceId id, @RequestParam(defaultValue = "non") String serie, HttpSession session) {
        int combien = seances.annuler(id, serie.equals("oui"));
        Annonces.dire(
                session,
                combien == 0
                        ? "Rien à annuler : elle a commencé, ou l’est déjà."
                        : "Annulé. Chacun est prévenu comme il l’a choisi.");
        return "redirect:/equipe/ateliers";
    }

    private static String dire(SeanceId id, String phrase, HttpSession session) {
        Annonces.dire(session, phrase);
        return "redirect:/equipe/ateliers?seance=" + id + "#seance";
    }
}
