package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.Plages;
import fr.coteacote.agenda.Plages.Plage;
import fr.coteacote.agenda.Plages.Usage;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My own hours: open some, leave a day out, stop. */
@Controller
@RequestMapping("/equipe/agenda/plages")
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class MesHeures {
    private static final String ICI = "/equipe/agenda/plages";

    private final CompositionDeMesHeures composition;
    private final LectureDeLaMaison maison;
    private final Plages plages;
    private final Structures structures;
    private final Formulaires formulaires;

    MesHeures(
            CompositionDeMesHeures composition,
            LectureDeLaMaison maison,
            Plages plages,
            Structures structures,
            Formulaires formulaires) {
        this.composition = composition;
        this.maison = maison;
        this.plages = plages;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping
    String voir(@AuthenticationPrincipal Seance seance, Rendu rendu) {
        var vide = new PageMesHeures.Saisie("", "1", "14:00", "17:00", "45", "1", "ACCOMPAGNES", "");
        return rendu.page("espaces/conseil/heures", composition.page(moi(seance), vide, Optional.empty()))
                .entiere();
    }

    @PostMapping
    String ouvrir(
            @ModelAttribute PageMesHeures.Saisie saisie,
            @RequestParam UUID cle,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var lue = lire(saisie, moi(seance));
        if (lue.isEmpty()) {
            reponse.setStatus(422);
            var refus = "Choisissez le lieu, un début avant la fin, et une durée de 10 à 240 minutes.";
            return rendu.page("espaces/conseil/heures", composition.page(moi(seance), saisie, Optional.of(refus)))
                    .entiere();
        }
        formulaires.uneFois(cle, () -> {
            plages.ouvrir(lue.get().plage(), lue.get().du());
            return Optional.of(ICI);
        });
        Annonces.dire(session, "Ces heures sont ouvertes.");
        return "redirect:" + ICI;
    }

    private record Lue(Plage plage, LocalDate du) {}

    private Optional<Lue> lire(PageMesHeures.Saisie saisie, MembreId moi) {
        try {
            boolean connu = maison.lieux(saisie.lieu()).stream().anyMatch(l -> l.choisi());
            var du = saisie.du().isBlank() ? structures.aujourdhui() : LocalDate.parse(saisie.du());
            return connu ? Optional.of(new Lue(plage(saisie, moi), du)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Plage plage(PageMesHeures.Saisie saisie, MembreId moi) {
        return new Plage(
                moi,
                LieuId.of(saisie.lieu()),
                DayOfWeek.of(Integer.parseInt(saisie.jour())),
                LocalTime.parse(saisie.de()),
                LocalTime.parse(saisie.a()),
                Integer.parseInt(saisie.minutes()),
                Integer.parseInt(saisie.semaines()),
                Usage.valueOf(saisie.usage()));
    }

    @PostMapping("/{id}/arreter")
    String arreter(@PathVariable UUID id, @AuthenticationPrincipal Seance seance, HttpSession session) {
        if (plages.arreter(id, moi(seance), structures.aujourdhui())) {
            Annonces.dire(session, "Ces heures sont fermées.", ICI + "/" + id + "/reprendre");
        }
        return "redirect:" + ICI;
    }

    @PostMapping("/{id}/reprendre")
    String reprendre(@PathVariable UUID id, @AuthenticationPrincipal Seance seance) {
        plages.reprendre(id, moi(seance));
        return "redirect:" + ICI;
    }

    @PostMapping("/{id}/sauter")
    String sauter(@PathVariable UUID id, @RequestParam String jour, @AuthenticationPrincipal Seance seance) {
        jour(jour).ifPresent(j -> plages.sauter(id, moi(seance), j));
        return "redirect:" + ICI;
    }

    @PostMapping("/{id}/tenir")
    String tenir(@PathVariable UUID id, @RequestParam String jour, @AuthenticationPrincipal Seance seance) {
        jour(jour).ifPresent(j -> plages.tenir(id, moi(seance), j));
        return "redirect:" + ICI;
    }

    private static Optional<LocalDate> jour(String texte) {
        try {
            return Optional.of(LocalDate.parse(texte));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static MembreId moi(Seance seance) {
        return AccesAuDossier.moi(seance);
    }
}
