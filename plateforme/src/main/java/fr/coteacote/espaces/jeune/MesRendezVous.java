package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.AnnulerRendezVous;
import fr.coteacote.agenda.Creneau;
import fr.coteacote.agenda.CreneauxLibres;
import fr.coteacote.agenda.DeplacerRendezVous;
import fr.coteacote.agenda.DeplacerRendezVous.Deplacement;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.dossiers.Contraintes;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Je viens, déplacer, annuler: one tap each, each undone in one tap. */
@Controller
@Entree(jeune = true)
class MesRendezVous {
    private static final int JOURS = 21;

    private final LectureDeMonEspace lecture;
    private final CreneauxLibres creneaux;
    private final Contraintes contraintes;
    private final DeplacerRendezVous deplacer;
    private final AnnulerRendezVous annuler;
    private final CompositionDeMonEspace composition;
    private final Structures structures;
    private final Clock horloge;

    MesRendezVous(
            LectureDeMonEspace lecture,
            CreneauxLibres creneaux,
            Contraintes contraintes,
            DeplacerRendezVous deplacer,
            AnnulerRendezVous annuler,
            CompositionDeMonEspace composition,
            Structures structures,
            Clock horloge) {
        this.lecture = lecture;
        this.creneaux = creneaux;
        this.contraintes = contraintes;
        this.deplacer = deplacer;
        this.annuler = annuler;
        this.composition = composition;
        this.structures = structures;
        this.horloge = horloge;
    }

    @PostMapping("/moi/rendez-vous/{id}/je-viens")
    String jeViens(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "oui") String vient,
            @AuthenticationPrincipal Seance seance) {
        mien(id, seance);
        deplacer.dire(id, vient.equals("oui"));
        return "redirect:/moi?fait=" + (vient.equals("oui") ? "vient" : "peut-etre");
    }

    @PostMapping("/moi/rendez-vous/{id}/annuler")
    String annuler(@PathVariable RendezVousId id, @AuthenticationPrincipal Seance seance) {
        mien(id, seance);
        return switch (annuler.annuler(id)) {
            case ANNULE -> "redirect:/moi?fait=annule";
            case DEJA_COMMENCE -> "redirect:/moi?fait=commence";
            case PLUS_PREVU -> "redirect:/moi?fait=plus-prevu";
        };
    }

    @PostMapping("/moi/rendez-vous/{id}/reprendre")
    String reprendre(@PathVariable RendezVousId id, @AuthenticationPrincipal Seance seance) {
        mien(id, seance);
        return switch (annuler.reprendre(id)) {
            case REPRIS -> "redirect:/moi?fait=repris";
            case CRENEAU_PRIS -> "redirect:/moi?fait=pris";
            case PASSE -> "redirect:/moi?fait=commence";
        };
    }

    @GetMapping("/moi/rendez-vous/{id}/heures")
    String heures(
            @PathVariable RendezVousId id,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        var prevu = mien(id, seance);
        var accueil = composition.accueil(MonEspace.moi(seance), "", requete);
        return rendu.page(
                        "espaces/jeune/heures",
                        new PageHeures(
                                id.toString(),
                                accueil.rendezVous()
                                        .map(PageMoi.RendezVous::quand)
                                        .orElse(""),
                                prevu.membre(),
                                jours(prevu, seance)))
                .entiere();
    }

    @PostMapping("/moi/rendez-vous/{id}/deplacer")
    String deplacer(
            @PathVariable RendezVousId id,
            @RequestParam(defaultValue = "") String debut,
            @AuthenticationPrincipal Seance seance) {
        var prevu = mien(id, seance);
        return instant(debut)
                .flatMap(quand -> libres(prevu, seance).stream()
                        .filter(c -> c.debut().equals(quand))
                        .findFirst())
                .map(c -> suite(deplacer.deplacer(id, c)))
                .orElse("redirect:/moi?fait=pris");
    }

    @PostMapping("/moi/rendez-vous/{id}/remettre")
    String remettre(@PathVariable RendezVousId id, @AuthenticationPrincipal Seance seance) {
        mien(id, seance);
        return suite(deplacer.remettre(id));
    }

    private static String suite(Deplacement deplacement) {
        return switch (deplacement) {
            case Deplacement.Deplace _ -> "redirect:/moi?fait=deplace";
            case Deplacement.Refuse(var raison) ->
                switch (raison) {
                    case DEJA_COMMENCE -> "redirect:/moi?fait=commence";
                    case CRENEAU_PRIS -> "redirect:/moi?fait=pris";
                    case PLUS_PREVU -> "redirect:/moi?fait=plus-prevu";
                };
        };
    }

    private LectureDeMonEspace.RendezVous mien(RendezVousId id, Seance seance) {
        return lecture.prochain(MonEspace.moi(seance), horloge.instant())
                .filter(r -> r.id().equals(id.id()))
                .orElseThrow(() -> new Introuvable("rendez-vous"));
    }

    private List<Creneau> libres(LectureDeMonEspace.RendezVous prevu, Seance seance) {
        var tous = possibles(creneaux.prochains(JOURS), seance);
        var memePersonne = tous.stream()
                .filter(c -> c.membre().id().equals(prevu.membreId()))
                .toList();
        return memePersonne.isEmpty() ? tous : memePersonne;
    }

    /** Never at an hour I said I cannot come. */
    private List<Creneau> possibles(List<Creneau> libres, Seance seance) {
        var zone = structures.courante().fuseau();
        var miennes = contraintes.de(MonEspace.moi(seance));
        return libres.stream()
                .filter(c -> miennes.stream().noneMatch(l -> l.contrainte().empeche(c.debut(), c.fin(), zone)))
                .toList();
    }

    private List<PageHeures.Jour> jours(LectureDeMonEspace.RendezVous prevu, Seance seance) {
        return creneaux.parJour(libres(prevu, seance)).entrySet().stream()
                .map(e -> new PageHeures.Jour(
                        EnFrancais.jour(e.getKey()),
                        e.getValue().stream().map(this::heure).toList()))
                .toList();
    }

    private PageHeures.Heure heure(Creneau creneau) {
        var local = creneau.debut().atZone(structures.courante().fuseau());
        return new PageHeures.Heure(
                EnFrancais.heure(local.toLocalTime()), creneau.debut().toString());
    }

    private static Optional<Instant> instant(String texte) {
        try {
            return Optional.of(Instant.parse(texte));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
