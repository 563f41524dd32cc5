package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.AbonnementsAuCalendrier;
import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.agenda.MotifAbsence;
import fr.coteacote.agenda.ProposerDesCreneaux;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.agenda.SeVoirADistance;
import fr.coteacote.socle.web.AdresseUneFois;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My agenda: what comes, the hours proposed to me, and a reason when I feel like giving one. */
@Controller
@Entree(jeune = true)
class MonAgenda {
    private final CompositionDeMonAgenda composition;
    private final LectureDeMonAgenda lecture;
    private final Registres registres;
    private final ProposerDesCreneaux proposer;
    private final ConstaterRendezVous constater;
    private final SeVoirADistance distance;
    private final AbonnementsAuCalendrier abonnements;
    private final String site;

    MonAgenda(
            CompositionDeMonAgenda composition,
            LectureDeMonAgenda lecture,
            Registres registres,
            ProposerDesCreneaux proposer,
            ConstaterRendezVous constater,
            SeVoirADistance distance,
            AbonnementsAuCalendrier abonnements,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.composition = composition;
        this.lecture = lecture;
        this.registres = registres;
        this.proposer = proposer;
        this.constater = constater;
        this.distance = distance;
        this.abonnements = abonnements;
        this.site = site;
    }

    @GetMapping("/moi/agenda")
    String agenda(
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String rdv,
            @AuthenticationPrincipal Seance seance,
            HttpSession session,
            Rendu rendu,
            HttpServletRequest requete) {
        var moi = MonEspace.moi(seance);
        var t = registres.de(moi, requete);
        return rendu.page(
                        "espaces/jeune/agenda",
                        composition.composer(moi, t, fait, rdv, AdresseUneFois.reprendre(session)))
                .entiere();
    }

    /** The address by which my own calendar reads my hours, shown once. */
    @PostMapping("/moi/agenda/abonnement")
    String abonner(@RequestParam(defaultValue = "oui") String veut, HttpSession session) {
        if (veut.equals("oui")) {
            AdresseUneFois.montrer(session, site + abonnements.creer());
        } else {
            abonnements.arreter();
        }
        return "redirect:/moi/agenda?fait=abonnement-" + (veut.equals("oui") ? "oui" : "non");
    }

    @PostMapping("/moi/rendez-vous/{id}/choisir")
    String choisir(@PathVariable RendezVousId id, @AuthenticationPrincipal Seance seance) {
        if (!lecture.existe(id)) {
            return "redirect:/moi/agenda?fait=pris";
        }
        lecture.mien(id, MonEspace.moi(seance));
        return switch (proposer.choisir(id)) {
            case CHOISI -> "redirect:/moi/agenda?fait=choisi";
            case PLUS_LIBRE -> "redirect:/moi/agenda?fait=pris";
        };
    }

    @PostMapping("/moi/rendez-vous/aucune")
    String aucune(@AuthenticationPrincipal Seance seance) {
        proposer.refuser(MonEspace.moi(seance));
        return "redirect:/moi/agenda?fait=aucune";
    }

    @PostMapping("/moi/rendez-vous/{id}/a-distance")
    String aDistance(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "oui") String convient,
            @AuthenticationPrincipal Seance seance) {
        lecture.mien(id, MonEspace.moi(seance));
        distance.dire(id, convient.equals("oui"));
        return "redirect:/moi/agenda?fait=distance";
    }

    @PostMapping("/moi/rendez-vous/{id}/motif")
    String dire(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "NON_DIT") MotifAbsence motif,
            @AuthenticationPrincipal Seance seance) {
        lecture.mien(id, MonEspace.moi(seance));
        constater.dire(id, motif);
        return "redirect:/moi/agenda?fait=motif";
    }
}
