package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.agenda.ReglagesDeLAgenda;
import fr.coteacote.agenda.SalleId;
import fr.coteacote.agenda.Salles;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rooms of each place, the service of video calls, and how long a freed place waits. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDesSalles {
    private final LectureDeLAgenda lecture;
    private final Salles salles;
    private final ReglagesDeLAgenda reglages;
    private final Formulaires formulaires;

    ReglagesDesSalles(LectureDeLAgenda lecture, Salles salles, ReglagesDeLAgenda reglages, Formulaires formulaires) {
        this.lecture = lecture;
        this.salles = salles;
        this.reglages = reglages;
        this.formulaires = formulaires;
    }

    @PostMapping("/reglages/agenda/salles")
    String ajouter(PageAgenda.SaisieDeSalle saisie, @RequestParam UUID cle, Rendu rendu, HttpServletResponse reponse) {
        boolean connu = lecture.page().lieux().stream()
                .anyMatch(l -> !l.valeur().isEmpty() && l.valeur().equals(saisie.lieu()));
        var places = nombre(saisie.places()).filter(n -> n >= 1 && n <= 500);
        if (!connu || saisie.nom().isEmpty() || places.isEmpty()) {
            reponse.setStatus(422);
            var page = lecture.page();
            var erreurs = Erreurs.sur("salle", "Choisissez le lieu, écrivez le nom de la salle et combien on y tient.");
            return rendu.page("espaces/reglages/agenda", lecture.page(page.genre(), saisie, page.reglage(), erreurs))
                    .entiere();
        }
        formulaires.uneFois(cle, () -> {
            salles.ajouter(LieuId.of(saisie.lieu()), saisie.nom(), places.get());
            return Optional.of("/reglages/agenda");
        });
        return "redirect:/reglages/agenda#salles";
    }

    @PostMapping("/reglages/agenda/salles/{id}/fermer")
    String fermer(@PathVariable UUID id, HttpSession session) {
        salles.fermer(new SalleId(id));
        Annonces.dire(session, "N’est plus prêtée.", "/reglages/agenda/salles/" + id + "/rouvrir");
        return "redirect:/reglages/agenda#salles";
    }

    @PostMapping("/reglages/agenda/salles/{id}/rouvrir")
    String rouvrir(@PathVariable UUID id) {
        salles.rouvrir(new SalleId(id));
        return "redirect:/reglages/agenda#salles";
    }

    @PostMapping("/reglages/agenda")
    String regler(PageAgenda.SaisieDeReglage saisie, Rendu rendu, HttpServletResponse reponse, HttpSession session) {
        var voulus = lire(saisie);
        if (voulus.isEmpty()) {
            reponse.setStatus(422);
            var page = lecture.page();
            var erreurs =
                    Erreurs.sur("visio", "L’adresse commence par https://, et le délai va d’un quart d’heure à 48 h.");
            return rendu.page("espaces/reglages/agenda", lecture.page(page.genre(), page.salle(), saisie, erreurs))
                    .entiere();
        }
        reglages.changer(voulus.get());
        Annonces.dire(session, "C’est enregistré.");
        return "redirect:/reglages/agenda";
    }

    private static Optional<ReglagesDeLAgenda.Reglages> lire(PageAgenda.SaisieDeReglage saisie) {
        try {
            double heures = Double.parseDouble(saisie.heures().replace(',', '.'));
            return Optional.of(new ReglagesDeLAgenda.Reglages(
                    saisie.visio(), Duration.ofMinutes(Math.round(heures * 60)), saisie.version()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> nombre(String texte) {
        try {
            return Optional.of(Integer.parseInt(texte));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
