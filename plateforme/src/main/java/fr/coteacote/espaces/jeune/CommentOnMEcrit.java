package fr.coteacote.espaces.jeune;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.echanges.Choix;
import fr.coteacote.echanges.Choix.Calme;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My quiet hours, whether what is written to me may travel in clear, and whether we both see what is read. */
@Controller
@RequestMapping("/moi/messages/choix")
@Entree(jeune = true)
class CommentOnMEcrit {
    private final Choix choix;

    CommentOnMEcrit(Choix choix) {
        this.choix = choix;
    }

    @GetMapping
    String voir(
            @RequestParam(defaultValue = "") String fait,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete) {
        return page(fait, seance, rendu, requete);
    }

    private String page(String fait, Seance seance, Rendu rendu, HttpServletRequest requete) {
        var miens = choix.de(MonEspace.moi(seance));
        Textes.choisir(requete, miens.registre().name());
        return rendu.page(
                        "espaces/jeune/messages-choix",
                        new PageCommentOnMEcrit(
                                miens.calme().map(c -> c.debut().toString()).orElse(""),
                                miens.calme().map(c -> c.fin().toString()).orElse(""),
                                miens.enClair(),
                                miens.montreLu(),
                                fait.equals("garde"),
                                fait.equals("illisible")))
                .entiere();
    }

    @PostMapping
    String choisir(
            @RequestParam(defaultValue = "") String debut,
            @RequestParam(defaultValue = "") String fin,
            @RequestParam(defaultValue = "non") String enClair,
            @RequestParam(defaultValue = "non") String montreLu,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        try {
            choix.choisir(MonEspace.moi(seance), calme(debut, fin), enClair.equals("oui"), montreLu.equals("oui"));
            return "redirect:/moi/messages/choix?fait=garde";
        } catch (DateTimeParseException e) {
            reponse.setStatus(422);
            return page("illisible", seance, rendu, requete);
        }
    }

    private static Optional<Calme> calme(String debut, String fin) {
        return debut.isBlank() && fin.isBlank()
                ? Optional.empty()
                : Optional.of(new Calme(LocalTime.parse(debut.strip()), LocalTime.parse(fin.strip())))
                        .filter(c -> !c.debut().equals(c.fin()));
    }
}
