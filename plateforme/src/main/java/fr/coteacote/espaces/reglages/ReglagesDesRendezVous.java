package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.agenda.GenreId;
import fr.coteacote.agenda.GenresDeRendezVous;
import fr.coteacote.agenda.Modalite;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Kinds of meetings: their name, their length, the ways to meet, and who books them. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDesRendezVous {
    private final LectureDeLAgenda lecture;
    private final GenresDeRendezVous genres;
    private final Formulaires formulaires;

    ReglagesDesRendezVous(LectureDeLAgenda lecture, GenresDeRendezVous genres, Formulaires formulaires) {
        this.lecture = lecture;
        this.genres = genres;
        this.formulaires = formulaires;
    }

    @GetMapping("/reglages/agenda")
    String tout(Rendu rendu) {
        return rendu.page("espaces/reglages/agenda", lecture.page()).entiere();
    }

    @GetMapping("/reglages/agenda/genres/{id}")
    String un(@PathVariable UUID id, Rendu rendu) {
        return page(lecture.genre(id), Erreurs.aucune(), rendu);
    }

    @PostMapping("/reglages/agenda/genres")
    String garder(
            PageAgenda.SaisieDeGenre saisie,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var genre = lire(saisie);
        if (genre.isEmpty()) {
            reponse.setStatus(422);
            return page(
                    saisie,
                    Erreurs.sur(
                            "nom", "Écrivez un nom, une durée de 10 à 240 minutes, et cochez une façon de se voir."),
                    rendu);
        }
        if (saisie.id().isEmpty()) {
            formulaires.uneFois(
                    cle, () -> Optional.of(genres.ajouter(genre.get()).toString()));
        } else {
            genres.changer(GenreId.of(saisie.id()), genre.get());
        }
        Annonces.dire(session, "C’est enregistré.");
        return "redirect:/reglages/agenda";
    }

    @PostMapping("/reglages/agenda/genres/{id}/fermer")
    String fermer(@PathVariable UUID id, HttpSession session) {
        genres.fermer(new GenreId(id));
        Annonces.dire(session, "N’est plus proposé.", "/reglages/agenda/genres/" + id + "/rouvrir");
        return "redirect:/reglages/agenda";
    }

    @PostMapping("/reglages/agenda/genres/{id}/rouvrir")
    String rouvrir(@PathVariable UUID id) {
        genres.rouvrir(new GenreId(id));
        return "redirect:/reglages/agenda";
    }

    private String page(PageAgenda.SaisieDeGenre saisie, Erreurs erreurs, Rendu rendu) {
        var page = lecture.page();
        return rendu.page("espaces/reglages/agenda", lecture.page(saisie, page.salle(), page.reglage(), erreurs))
                .entiere();
    }

    private static Optional<GenresDeRendezVous.Genre> lire(PageAgenda.SaisieDeGenre saisie) {
        try {
            return Optional.of(new GenresDeRendezVous.Genre(
                    Optional.empty(),
                    saisie.nom(),
                    Duration.ofMinutes(Long.parseLong(saisie.minutes())),
                    saisie.modalites().stream().map(Modalite::valueOf).collect(Collectors.toSet()),
                    saisie.parLeJeune(),
                    saisie.version()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
