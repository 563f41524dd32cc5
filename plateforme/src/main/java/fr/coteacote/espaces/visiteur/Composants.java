package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.espaces.visiteur.PageComposants.Couleur;
import fr.coteacote.espaces.visiteur.PageComposants.Puce;
import fr.coteacote.socle.web.Rendu;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The living style guide: each piece drawn by the fragment that the pages use. */
@Controller
@Entree(visiteur = true)
class Composants {
    private static final PageComposants PAGE = new PageComposants(
            List.of(
                    new Couleur("jeune", "Jeune", "aplat, bordure"),
                    new Couleur("conseil", "Conseil", "aplat, bordure"),
                    new Couleur("pair", "Pair", "aplat, bordure"),
                    new Couleur("hasard", "Hasard", "aplat, bordure"),
                    new Couleur("soleil", "Soleil", "affiche, action jeune"),
                    new Couleur("encre", "Encre", "texte, action")),
            List.of(
                    new Puce("emploi", "briefcase", "Emploi"),
                    new Puce("formation", "school", "Formation"),
                    new Puce("logement", "key", "Logement"),
                    new Puce("sante", "stethoscope", "Santé"),
                    new Puce("mobilite", "bus", "Mobilité"),
                    new Puce("droits", "scale", "Droits"),
                    new Puce("citoyen", "speakerphone", "Citoyenneté"),
                    new Puce("quotidien", "basket", "Quotidien")),
            List.of(
                    new Puce("nouvelles", "message-circle", "Sans contact depuis 6 semaines"),
                    new Puce("droit", "hourglass", "Droit à renouveler"),
                    new Puce("fete", "confetti", "Étape à fêter"),
                    new Puce("bloque", "hand-stop", "À aider"),
                    new Puce("pair", "users", "Première rencontre"),
                    new Puce("neutre", "circle-dashed", "À essayer")));

    @GetMapping({"/composants", "/ml/{slug}/composants"})
    String composants(Rendu rendu) {
        return rendu.page("espaces/visiteur/composants", PAGE).entiere();
    }
}
