package fr.coteacote.acces.web;

import fr.coteacote.acces.AnnuaireDesJeunes;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Initiales;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Opens a young person's space, for thirty days. */
@Component
class OuvertureDuJeune {
    private final AnnuaireDesJeunes annuaire;
    private final Ouverture ouverture;

    OuvertureDuJeune(AnnuaireDesJeunes annuaire, Ouverture ouverture) {
        this.annuaire = annuaire;
        this.ouverture = ouverture;
    }

    String ouvrir(JeuneId id, HttpServletRequest requete, HttpServletResponse reponse) {
        var jeune = annuaire.jeune(id).orElseThrow(() -> new Introuvable("jeune"));
        var seance = new Seance(
                EnStructure.structure(),
                new Acteur.Jeune(jeune.id()),
                jeune.prenom(),
                Initiales.de(jeune.prenom(), jeune.nom()),
                "");
        ouverture.ouvrir(seance, Ouverture.JEUNE, requete, reponse);
        return "redirect:/moi";
    }
}
