package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.accueil.AdresserQuelquUn;
import fr.coteacote.accueil.FicheDOrientation;
import fr.coteacote.accueil.FicheDOrientation.Complete;
import fr.coteacote.accueil.FicheDOrientation.Incomplete;
import fr.coteacote.accueil.FicheDOrientation.Saisie;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.web.BaseDesAdresses;
import fr.coteacote.socle.web.Rendu;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner or a parent sends somebody: who they are, how to reach the person, and that the person knows. */
@Controller
@Entree(visiteur = true)
class Orienter {
    private static final String GABARIT = "espaces/visiteur/orienter";

    private final AdresserQuelquUn adresser;
    private final Formulaires formulaires;

    Orienter(AdresserQuelquUn adresser, Formulaires formulaires) {
        this.adresser = adresser;
        this.formulaires = formulaires;
    }

    @GetMapping({"/orienter", "/ml/{slug}/orienter"})
    String fiche(@RequestParam(defaultValue = "") String fait, Rendu rendu) {
        return rendu.page(GABARIT, new PageOrienter(!fait.isEmpty(), Saisie.vide(), Set.of()))
                .entiere();
    }

    @PostMapping({"/orienter", "/ml/{slug}/orienter"})
    @Limitee(Limite.FORMULAIRE)
    String envoyer(
            @RequestParam(defaultValue = "") String qui,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String moyen,
            @RequestParam(defaultValue = "") String mots,
            @RequestParam(defaultValue = "") String accord,
            @RequestParam Optional<UUID> cle,
            Rendu rendu,
            HttpServletRequest requete,
            HttpServletResponse reponse) {
        var saisie = new Saisie(qui, prenom, moyen, mots, accord);
        return switch (FicheDOrientation.lire(saisie)) {
            case Complete fiche -> {
                recevoir(cle.orElseGet(UUID::randomUUID), fiche);
                yield "redirect:" + BaseDesAdresses.de(requete) + "/orienter?fait=oui";
            }
            case Incomplete(var manques) -> {
                reponse.setStatus(422);
                yield rendu.page(GABARIT, new PageOrienter(false, saisie, manques))
                        .entiere();
            }
        };
    }

    private void recevoir(UUID cle, Complete fiche) {
        formulaires.uneFois(cle, () -> {
            adresser.adresser(fiche);
            return Optional.of("/orienter");
        });
    }
}
