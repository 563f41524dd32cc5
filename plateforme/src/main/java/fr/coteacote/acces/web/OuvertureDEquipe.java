package fr.coteacote.acces.web;

import fr.coteacote.acces.Comptes;
import fr.coteacote.acces.Seance;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.structures.Equipe;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the team's space to whoever proved the account is theirs. */
@Component
class OuvertureDEquipe {
    private final Comptes comptes;
    private final Equipe equipe;
    private final Ouverture ouverture;

    OuvertureDEquipe(Comptes comptes, Equipe equipe, Ouverture ouverture) {
        this.comptes = comptes;
        this.equipe = equipe;
        this.ouverture = ouverture;
    }

    void ouvrir(UUID id, boolean postePartage, HttpServletRequest requete, HttpServletResponse reponse) {
        var compte = comptes.compte(id);
        var membre = equipe.membre(compte.membre());
        var seance = new Seance(
                EnStructure.structure(),
                new Acteur.Equipe(compte.membre(), compte.roles()),
                membre.prenom(),
                membre.initiales(),
                membre.lieu());
        ouverture.ouvrir(seance, postePartage ? Ouverture.POSTE_PARTAGE : Ouverture.EQUIPE, requete, reponse);
    }
}
