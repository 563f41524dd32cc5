package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** S1-59: the share of meetings that opened something, read together; never by colleague, never an aim. */
@Controller
@Entree(equipe = {Role.CONSEIL, Role.SECTEUR, Role.DIRECTION})
class OuverturesDeLEquipe {
    private final LectureDesOuvertures lecture;
    private final Structures structures;

    OuverturesDeLEquipe(LectureDesOuvertures lecture, Structures structures) {
        this.lecture = lecture;
        this.structures = structures;
    }

    @GetMapping("/equipe/ouvertures")
    String voir(Rendu rendu) {
        var depuis = LectureDesOuvertures.depuis(structures.aujourdhui());
        var compte = lecture.troisDerniersMois()
                .map(c -> new PageOuvertures.Compte(
                        c.tenues(), c.ouvrantes(), Math.round(100f * c.ouvrantes() / c.tenues())));
        return rendu.page("espaces/conseil/ouvertures", new PageOuvertures(EnFrancais.jourDuMois(depuis), compte))
                .entiere();
    }
}
