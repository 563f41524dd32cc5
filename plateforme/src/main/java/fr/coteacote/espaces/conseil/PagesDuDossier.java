package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers a refused gesture with the page it came from: what was typed is still there. */
@Component
class PagesDuDossier {
    private final CompositionDuDossier dossier;
    private final CompositionDuPlan plan;
    private final CompositionDeLaRoute route;

    PagesDuDossier(CompositionDuDossier dossier, CompositionDuPlan plan, CompositionDeLaRoute route) {
        this.dossier = dossier;
        this.plan = plan;
        this.route = route;
    }

    String dossier(JeuneId id, MembreId moi, Rendu rendu, HttpServletResponse reponse, ChampRefuse refus) {
        reponse.setStatus(422);
        return rendu.page("espaces/conseil/dossier", dossier.composer(id, moi, Optional.of(refus)))
                .entiere();
    }

    String plan(JeuneId id, Rendu rendu, HttpServletResponse reponse, ChampRefuse refus) {
        reponse.setStatus(422);
        return rendu.page("espaces/conseil/plan", plan.composer(id, Optional.of(refus)))
                .entiere();
    }

    String route(JeuneId id, Rendu rendu, HttpServletResponse reponse, ChampRefuse refus) {
        reponse.setStatus(422);
        return rendu.page("espaces/conseil/route", route.composer(id, Optional.of(refus)))
                .entiere();
    }
}
