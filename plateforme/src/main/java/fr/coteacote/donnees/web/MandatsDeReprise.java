package fr.coteacote.donnees.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.QuiPeut;
import fr.coteacote.donnees.reprise.Mandats;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The direction lets an administrator take over a portfolio until a day it chooses. */
@Controller
@Entree(equipe = Role.DIRECTION)
class MandatsDeReprise {
    private final Mandats mandats;
    private final QuiPeut quiPeut;
    private final CompositionDesReprises composition;
    private final Formulaires formulaires;

    MandatsDeReprise(Mandats mandats, QuiPeut quiPeut, CompositionDesReprises composition, Formulaires formulaires) {
        this.mandats = mandats;
        this.quiPeut = quiPeut;
        this.composition = composition;
        this.formulaires = formulaires;
    }

    @PostMapping("/reglages/reprise/mandats")
    String donner(
            @RequestParam(defaultValue = "") String membre,
            @RequestParam(defaultValue = "") String au,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var suite = formulaires.uneFois(cle, () -> donner(membre, au));
        if (suite.isEmpty()) {
            reponse.setStatus(422);
            return rendu.page(
                            "donnees/reprises",
                            composition.composer(
                                    Optional.of("Ce mandat n’est pas donné : choisissez une personne et un jour,"
                                            + " d’ici trois mois au plus.")))
                    .entiere();
        }
        Annonces.dire(session, "Mandat donné.");
        return "redirect:" + suite.get();
    }

    private Optional<String> donner(String membre, String au) {
        try {
            var qui = quiPeut.avec(Role.ADMINISTRATION).stream()
                    .filter(autre -> autre.toString().equals(membre))
                    .findFirst();
            qui.ifPresent(id -> mandats.donner(id, LocalDate.parse(au), PasseDroit.moi()));
            return qui.map((MembreId _) -> "/reglages/reprise");
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/reglages/reprise/mandats/{id}/retirer")
    String retirer(@PathVariable UUID id, HttpSession session) {
        mandats.retirer(id);
        Annonces.dire(session, "Mandat retiré.");
        return "redirect:/reglages/reprise";
    }
}
