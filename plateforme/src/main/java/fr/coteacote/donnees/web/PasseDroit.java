package fr.coteacote.donnees.web;

import fr.coteacote.donnees.reprise.Mandats;
import fr.coteacote.donnees.reprise.Mandats.Droit;
import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.MembreId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets in the direction, or whom it mandates today: asked at each step, a mandate may end meanwhile. */
@Component
class PasseDroit {
    private final Mandats mandats;

    PasseDroit(Mandats mandats) {
        this.mandats = mandats;
    }

    Droit exiger() {
        var droit = mandats.droit();
        if (droit instanceof Droit.Aucun) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return droit;
    }

    static MembreId moi() {
        return EnStructure.acteur() instanceof Acteur.Equipe equipe ? equipe.membre() : interdit();
    }

    private static MembreId interdit() {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
