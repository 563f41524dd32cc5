package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Lieux;
import fr.coteacote.structures.ReglerLesLieux;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Days when a place, or every place, is closed: no slot is offered then. */
@Controller
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class ReglagesDesFermetures {
    private final LectureDesReglages lecture;
    private final Lieux lieux;
    private final ReglerLesLieux regler;
    private final Structures structures;
    private final Formulaires formulaires;

    ReglagesDesFermetures(
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

    @GetMapping("/reglages/fermetures")
    String toutes(Rendu rendu) {
        return page(PageFermetures.Saisie.vide(), Erreurs.aucune(), rendu);
    }

    @PostMapping("/reglages/fermetures")
    String fermer(PageFermetures.Saisie saisie, @RequestParam UUID cle, Rendu rendu, HttpServletResponse reponse) {
        var periode = Periode.lire(saisie.du(), saisie.au());
        var erreurs = periode.isEmpty()
                ? Erreurs.sur("du", "Choisissez un premier jour, et un dernier qui ne vient pas avant.")
                : Choix.offert(lecture.lieuxOuverts(""), saisie.lieu())
                        ? Erreurs.aucune()
                        : Erreurs.sur("lieu", Erreurs.LIEU_FERME);
        if (!erreurs.vides()) {
            reponse.setStatus(422);
            return page(saisie, erreurs, rendu);
        }
        formulaires.uneFois(cle, () -> {
            var lieu = Optional.of(saisie.lieu()).filter(l -> !l.isEmpty()).map(LieuId::of);
            var jours = periode.orElseThrow();
            lieux.fermer(lieu, jours.du(), jours.au(), saisie.motif());
            return Optional.of("/reglages/fermetures");
        });
        return "redirect:/reglages/fermetures";
    }

    @PostMapping("/reglages/fermetures/{id}/retirer")
    String retirer(@PathVariable UUID id) {
        regler.retirerFermeture(id);
        return "redirect:/reglages/fermetures";
    }

    private String page(PageFermetures.Saisie saisie, Erreurs erreurs, Rendu rendu) {
        return rendu.page("espaces/reglages/fermetures", lecture.fermetures(structures.aujourdhui(), saisie, erreurs))
                .entiere();
    }

    /** Two days typed in a form; the last one may be left empty. */
    record Periode(LocalDate du, LocalDate au) {
        static Optional<Periode> lire(String du, String au) {
            try {
                var debut = LocalDate.parse(du);
                var fin = au.isBlank() ? debut : LocalDate.parse(au);
                boolean lisible = !fin.isBefore(debut) && debut.getYear() > 2000 && fin.getYear() < 2200;
                return lisible ? Optional.of(new Periode(debut, fin)) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
