package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Seance;
import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.espaces.conseil.CompositionDeLAgenda.Demande;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's shared calendar. */
@Controller
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECRET, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class AgendaDeLEquipe {
    private final CompositionDeLAgenda composition;
    private final Structures structures;

    AgendaDeLEquipe(CompositionDeLAgenda composition, Structures structures) {
        this.composition = composition;
        this.structures = structures;
    }

    @GetMapping("/equipe/agenda")
    String agenda(
            @RequestParam(defaultValue = "semaine") String vue,
            @RequestParam(defaultValue = "") String jour,
            @RequestParam(defaultValue = "") List<String> avec,
            @RequestParam Optional<RendezVousId> deplacer,
            @AuthenticationPrincipal Seance seance,
            Rendu rendu) {
        var demande = new Demande(!vue.equals("jour"), jour(jour), avec, deplacer);
        return rendu.page("espaces/conseil/agenda", composition.composer(AccesAuDossier.moi(seance), demande))
                .entiere();
    }

    /** The day of the address when it is one, else today. */
    private LocalDate jour(String texte) {
        var aujourdhui = structures.aujourdhui();
        try {
            var jour = texte.isEmpty() ? aujourdhui : LocalDate.parse(texte);
            return jour.getYear() > 1999 && jour.getYear() < 2200 ? jour : aujourdhui;
        } catch (DateTimeException e) {
            return aujourdhui;
        }
    }
}
