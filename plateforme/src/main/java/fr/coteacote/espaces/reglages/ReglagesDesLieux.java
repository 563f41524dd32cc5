package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.ReglerLesLieux;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Places: open, change, order, close; and their opening hours. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDesLieux {
    private final LectureDesReglages lecture;
    private final Lieux lieux;
    private final ReglerLesLieux regler;
    private final Structures structures;
    private final Formulaires formulaires;

    ReglagesDesLieux(
            LectureDesReglages lecture,
            Lieux lieux,
            ReglerLesLieux regler,
            Structures structures,
            Formulaires formulaires) {
        this.lecture = lecture;
        this.lieux = lieux;
        this.regler = regler;
        this.structures = structures;
        this.formulaires = formulaires;
    }

    @GetMapping("/reglages/lieux")
    String tous(Rendu rendu) {
        return rendu.page("espaces/reglages/lieux", lecture.lieux(PageLieux.SaisieDeLieu.vide(), Erreurs.aucune()))
                .entiere();
    }

    @PostMapping("/reglages/lieux")
    String ouvrir(
            PageLieux.SaisieDeLieu saisie,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpSession seance,
            HttpServletResponse reponse) {
        var erreurs = saisie.erreurs();
        if (!erreurs.vides()) {
            reponse.setStatus(422);
            return rendu.page("espaces/reglages/lieux", lecture.lieux(saisie, erreurs))
                    .entiere();
        }
        String suite = formulaires
                .uneFois(cle, () -> Optional.of("/reglages/lieux/" + creer(saisie)))
                .orElse("/reglages/lieux");
        Annonces.dire(seance, "Le lieu est ouvert. Ajoutez ses horaires.");
        return "redirect:" + suite;
    }

    private LieuId creer(PageLieux.SaisieDeLieu saisie) {
        var genre = Lieux.Genre.valueOf(saisie.genre());
        var lieu = lieux.ouvrir(saisie.nom(), genre, saisie.adresse(), saisie.commune(), saisie.acces(), 1000);
        regler.situer(lieu);
        return lieu;
    }

    @GetMapping("/reglages/lieux/{id}")
    String un(@PathVariable UUID id, Rendu rendu) {
        return rendu.page("espaces/reglages/lieu", lecture.lieu(new LieuId(id))).entiere();
    }

    @PostMapping("/reglages/lieux/{id}")
    String changer(
            @PathVariable UUID id,
            PageLieux.SaisieDeLieu saisie,
            Rendu rendu,
            HttpSession seance,
            HttpServletResponse reponse) {
        var erreurs = saisie.erreurs();
        if (!erreurs.vides()) {
            reponse.setStatus(422);
            return rendu.page("espaces/reglages/lieu", avec(lecture.lieu(new LieuId(id)), saisie, erreurs))
                    .entiere();
        }
        regler.changer(
                new Lieux.Lieu(
                        new LieuId(id),
                        saisie.nom(),
                        Lieux.Genre.valueOf(saisie.genre()),
                        saisie.adresse(),
                        saisie.commune(),
                        saisie.acces()),
                saisie.version());
        Annonces.dire(seance, "Le lieu est à jour.");
        return "redirect:/reglages/lieux/" + id;
    }

    private static PageLieu avec(PageLieu page, PageLieux.SaisieDeLieu saisie, Erreurs erreurs) {
        return new PageLieu(page.id(), page.nom(), page.ferme(), saisie, page.heures(), page.horaire(), erreurs);
    }

    @PostMapping("/reglages/lieux/{id}/{sens:monter|descendre}")
    String deplacer(@PathVariable UUID id, @PathVariable String sens) {
        regler.deplacer(new LieuId(id), sens.equals("monter") ? -1 : 1);
        return "redirect:/reglages/lieux";
    }

    @PostMapping("/reglages/lieux/{id}/fermer")
    String fermer(@PathVariable UUID id, HttpSession seance) {
        regler.fermer(new LieuId(id), structures.aujourdhui());
        Annonces.dire(seance, "Le lieu n’est plus proposé.", "/reglages/lieux/" + id + "/rouvrir");
        return "redirect:/reglages/lieux";
    }

    @PostMapping("/reglages/lieux/{id}/rouvrir")
    String rouvrir(@PathVariable UUID id, HttpSession seance) {
        regler.rouvrir(new LieuId(id));
        Annonces.dire(seance, "Le lieu est de nouveau proposé.");
        return "redirect:/reglages/lieux";
    }

    @PostMapping("/reglages/lieux/{id}/horaires")
    String ajouterHoraire(
            @PathVariable UUID id,
            PageLieu.SaisieDHoraire saisie,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse) {
        var page = lecture.lieu(new LieuId(id));
        var heures = heures(saisie);
        if (heures.isEmpty()) {
            reponse.setStatus(422);
            var erreurs = Erreurs.sur("de", "L’heure de fin vient après l’heure de début : 09:00, puis 12:00.");
            return rendu.page(
                            "espaces/reglages/lieu",
                            new PageLieu(
                                    page.id(), page.nom(), page.ferme(), page.saisie(), page.heures(), saisie, erreurs))
                    .entiere();
        }
        formulaires.uneFois(cle, () -> {
            var h = heures.get();
            lieux.ajouterHoraire(new LieuId(id), h.jour(), h.de(), h.a(), saisie.ou());
            return Optional.of("/reglages/lieux/" + id);
        });
        return "redirect:/reglages/lieux/" + id + "#horaires";
    }

    private record Heures(DayOfWeek jour, LocalTime de, LocalTime a) {}

    private static Optional<Heures> heures(PageLieu.SaisieDHoraire saisie) {
        try {
            var heures = new Heures(
                    DayOfWeek.of(Integer.parseInt(saisie.jour())),
                    LocalTime.parse(saisie.de()),
                    LocalTime.parse(saisie.a()));
            return heures.de().isBefore(heures.a()) ? Optional.of(heures) : Optional.empty();
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/reglages/lieux/{id}/horaires/{horaire}/retirer")
    String retirerHoraire(@PathVariable UUID id, @PathVariable UUID horaire) {
        regler.retirerHoraire(new LieuId(id), horaire);
        return "redirect:/reglages/lieux/" + id + "#horaires";
    }
}
