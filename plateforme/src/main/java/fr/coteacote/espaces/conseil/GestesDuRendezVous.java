package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.agenda.AnnulerRendezVous;
import fr.coteacote.agenda.ChangerDeModalite;
import fr.coteacote.agenda.ConstaterRendezVous;
import fr.coteacote.agenda.DeplacerRendezVous;
import fr.coteacote.agenda.DeplacerRendezVous.Deplacement;
import fr.coteacote.agenda.DeplacerRendezVous.Raison;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.agenda.MotifAbsence;
import fr.coteacote.agenda.ProposerDesCreneaux;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One meeting in the hands of the team: moved on the shared calendar, called off, held otherwise; each is undone. */
@Controller
@RequestMapping("/equipe/rendez-vous/{id}")
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECRET, Role.SECTEUR, Role.DIRECTION})
class GestesDuRendezVous {
    private static final String SANS_SALLE =
            "Aucune salle n’est libre à cette heure. Hors les murs, il n’en faut pas\u00a0: choisissez-le, et dites où.";
    private static final String SANS_VISIO = "La direction n’a pas encore choisi de service de visio.";

    private final CompositionDUnRendezVous composition;
    private final LectureDUnRendezVous lecture;
    private final DeplacerRendezVous deplacer;
    private final AnnulerRendezVous annuler;
    private final ChangerDeModalite changer;
    private final ConstaterRendezVous constater;
    private final ProposerDesCreneaux proposer;

    GestesDuRendezVous(
            CompositionDUnRendezVous composition,
            LectureDUnRendezVous lecture,
            DeplacerRendezVous deplacer,
            AnnulerRendezVous annuler,
            ChangerDeModalite changer,
            ConstaterRendezVous constater,
            ProposerDesCreneaux proposer) {
        this.composition = composition;
        this.lecture = lecture;
        this.deplacer = deplacer;
        this.annuler = annuler;
        this.changer = changer;
        this.constater = constater;
        this.proposer = proposer;
    }

    @GetMapping
    String voir(@PathVariable RendezVousId id, @ModelAttribute VueDeLAgenda vue, Rendu rendu) {
        return page(id, vue, Optional.empty(), rendu);
    }

    private String page(RendezVousId id, VueDeLAgenda vue, Optional<String> refus, Rendu rendu) {
        return rendu.page("espaces/conseil/rendez-vous", composition.composer(id, vue, refus))
                .entiere();
    }

    /** @param vers a colleague and an instant, as the free cells of the calendar say them */
    @PostMapping("/vers")
    String deplacer(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "") String vers,
            @ModelAttribute VueDeLAgenda vue,
            HttpSession session) {
        lecture.lire(id);
        String[] parts = vers.split("\\|", 2);
        try {
            var debut = Instant.parse(parts.length == 2 ? parts[1] : "");
            return suite(id, debut, deplacer.deplacer(id, MembreId.of(parts[0]), debut), vue, session);
        } catch (DateTimeException | IllegalArgumentException e) {
            return "redirect:" + vue.pourDeplacer(id);
        }
    }

    @PostMapping("/remettre")
    String remettre(@PathVariable RendezVousId id, @ModelAttribute VueDeLAgenda vue, HttpSession session) {
        return switch (deplacer.remettre(id)) {
            case Deplacement.Deplace _ -> {
                Annonces.dire(session, "C’est remis comme avant.");
                yield "redirect:" + (vue.connue() ? vue.adresse() : "/equipe/rendez-vous/" + id);
            }
            case Deplacement.Refuse(var raison) -> dire(id, vue, refus(raison), session);
        };
    }

    private String suite(RendezVousId id, Instant debut, Deplacement fait, VueDeLAgenda vue, HttpSession session) {
        return switch (fait) {
            case Deplacement.Deplace _ -> {
                Annonces.dire(
                        session,
                        "Déplacé : " + lecture.lire(id).quand() + ".",
                        "/equipe/rendez-vous/" + id + "/remettre" + vue.suite());
                yield "redirect:" + vue.le(lecture.jour(debut));
            }
            case Deplacement.Refuse(var raison) -> {
                Annonces.dire(session, refus(raison));
                yield "redirect:" + vue.pourDeplacer(id);
            }
        };
    }

    private static String refus(Raison raison) {
        return switch (raison) {
            case DEJA_COMMENCE -> "Cette heure est passée : choisissez-en une à venir.";
            case CRENEAU_PRIS ->
                "Quelqu’un est déjà pris à cette heure, ou toutes les salles : choisissez-en une autre.";
            case PLUS_PREVU -> "Ce rendez-vous n’est plus prévu.";
        };
    }

    @PostMapping("/annuler")
    String annuler(@PathVariable RendezVousId id, @ModelAttribute VueDeLAgenda vue, HttpSession session) {
        return switch (annuler.annuler(id)) {
            case ANNULE -> {
                var ici = "/equipe/rendez-vous/" + id;
                Annonces.dire(session, "Annulé, l’heure est libre.", ici + "/reprendre" + vue.suite());
                yield "redirect:" + ici + vue.suite();
            }
            case DEJA_COMMENCE -> dire(id, vue, "L’heure est passée : dites plutôt ce qu’il en est.", session);
            case PLUS_PREVU -> dire(id, vue, "Ce rendez-vous n’est plus prévu.", session);
        };
    }

    @PostMapping("/reprendre")
    String reprendre(@PathVariable RendezVousId id, @ModelAttribute VueDeLAgenda vue, HttpSession session) {
        return switch (annuler.reprendre(id)) {
            case REPRIS -> dire(id, vue, "C’est remis comme avant.", session);
            case CRENEAU_PRIS -> dire(id, vue, "Cette heure vient d’être prise : choisissez-en une autre.", session);
            case PASSE -> dire(id, vue, "L’heure est passée.", session);
        };
    }

    @PostMapping("/autrement")
    String autrement(
            @PathVariable RendezVousId id,
            @RequestParam Modalite modalite,
            @RequestParam(defaultValue = "") String ou,
            @ModelAttribute VueDeLAgenda vue,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        String court = ou.substring(0, Math.min(ou.length(), 200));
        return switch (changer.changer(id, modalite, court)) {
            case CHANGE -> dire(id, vue, "C’est changé.", session);
            case SANS_SALLE -> refuser(id, vue, SANS_SALLE, rendu, reponse);
            case SANS_VISIO -> refuser(id, vue, SANS_VISIO, rendu, reponse);
            case DEJA_COMMENCE, PLUS_PREVU -> dire(id, vue, "Ce rendez-vous n’est plus à venir.", session);
        };
    }

    /** What was typed stays in the form. */
    private String refuser(RendezVousId id, VueDeLAgenda vue, String refus, Rendu rendu, HttpServletResponse reponse) {
        reponse.setStatus(422);
        return page(id, vue, Optional.of(refus), rendu);
    }

    /** All the hours held together for this person are free again; nothing is said to anybody. */
    @PostMapping("/ne-plus-proposer")
    String nePlusProposer(@PathVariable RendezVousId id, @ModelAttribute VueDeLAgenda vue, HttpSession session) {
        var vu = lecture.lire(id);
        if (vu.etat().equals("PROPOSE")) {
            proposer.refuser(new JeuneId(vu.jeune()));
        }
        Annonces.dire(session, "Ces heures sont libres.");
        return "redirect:" + (vue.connue() ? vue.adresse() : "/equipe/agenda");
    }

    /** Why they did not come, as they say it: believed. */
    @PostMapping("/motif")
    String motif(
            @PathVariable RendezVousId id,
            @RequestParam MotifAbsence motif,
            @ModelAttribute VueDeLAgenda vue,
            HttpSession session) {
        constater.dire(id, motif);
        return dire(id, vue, "C’est noté.", session);
    }

    /** Noted too fast: it is to be filled in again. */
    @PostMapping("/a-renseigner")
    String aRenseigner(@PathVariable RendezVousId id, @ModelAttribute VueDeLAgenda vue, HttpSession session) {
        constater.reprendre(id);
        return dire(id, vue, "C’est remis comme avant.", session);
    }

    private static String dire(RendezVousId id, VueDeLAgenda vue, String phrase, HttpSession session) {
        Annonces.dire(session, phrase);
        return "redirect:/equipe/rendez-vous/" + id + vue.suite();
    }
}
