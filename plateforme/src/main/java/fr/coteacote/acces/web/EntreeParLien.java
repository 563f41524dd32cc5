package fr.coteacote.acces.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.LiensDuJeune;
import fr.coteacote.acces.LiensDuJeune.Etat;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A young person's one-time link: the page shows one button, so that a preview of the message does not use it up. */
@Controller
@Entree(visiteur = true)
class EntreeParLien {
    private final LiensDuJeune liens;
    private final OuvertureDuJeune ouverture;
    private final Structures structures;

    EntreeParLien(LiensDuJeune liens, OuvertureDuJeune ouverture, Structures structures) {
        this.liens = liens;
        this.ouverture = ouverture;
        this.structures = structures;
    }

    @GetMapping("/e/{secret}")
    @Limitee(Limite.LIEN)
    String lire(@PathVariable String secret, Rendu rendu, HttpServletResponse reponse) {
        return page(liens.etat(secret), rendu, reponse);
    }

    @PostMapping("/e/{secret}")
    @Limitee(Limite.LIEN)
    String entrer(@PathVariable String secret, Rendu rendu, HttpServletRequest requete, HttpServletResponse reponse) {
        return liens.utiliser(secret)
                .map(jeune -> ouverture.ouvrir(jeune, requete, reponse))
                .orElseGet(() -> page(liens.etat(secret), rendu, reponse));
    }

    private String page(Etat etat, Rendu rendu, HttpServletResponse reponse) {
        if (etat != Etat.VALABLE) {
            reponse.setStatus(410);
        }
        return rendu.page("acces/lien", PageLien.de(etat, structures.courante().slug()))
                .entiere();
    }
}
