package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.acces.Limite;
import fr.coteacote.acces.Limitee;
import fr.coteacote.catalogue.Cartes;
import fr.coteacote.catalogue.QuiRegarde;
import fr.coteacote.catalogue.Roues;
import fr.coteacote.catalogue.Signalements;
import fr.coteacote.catalogue.VoirLesPossibles;
import fr.coteacote.socle.web.Adresses;
import fr.coteacote.socle.web.BaseDesAdresses;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** « Possible aujourd’hui » without an account: nothing is kept, and what is typed never stands in an address. */
@Controller
@Entree(visiteur = true)
class PossiblesSansCompte {
    private final CompositionDesPossiblesSansCompte composition;
    private final VoirLesPossibles possibles;
    private final Roues roues;
    private final Cartes cartes;
    private final Signalements signalements;
    private final Textes textes;

    PossiblesSansCompte(
            CompositionDesPossiblesSansCompte composition,
            VoirLesPossibles possibles,
            Roues roues,
            Cartes cartes,
            Signalements signalements,
            Textes textes) {
        this.composition = composition;
        this.possibles = possibles;
        this.roues = roues;
        this.cartes = cartes;
        this.signalements = signalements;
        this.textes = textes;
    }

    @GetMapping({"/possibles", "/ml/{slug}/possibles"})
    String tous(Rendu rendu) {
        return rendu.page("espaces/visiteur/possibles", composition.tous("", ""))
                .entiere();
    }

    @PostMapping({"/possibles", "/ml/{slug}/possibles"})
    @Limitee(Limite.REGARD)
    String autourDe(
            @RequestParam(defaultValue = "") String commune,
            @RequestParam(defaultValue = "") String filtre,
            Rendu rendu) {
        String court = commune.strip();
        return rendu.page(
                        "espaces/visiteur/possibles",
                        composition.tous(court.substring(0, Math.min(60, court.length())), filtre))
                .entiere();
    }

    @GetMapping({"/possibles/voir", "/ml/{slug}/possibles/voir"})
    String voir(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String fait,
            @RequestParam(defaultValue = "") String lecture,
            Rendu rendu,
            HttpServletRequest requete) {
        return composition
                .un(id, fait.equals("signale"), lecture.equals("facile"))
                .map(page -> rendu.page("espaces/visiteur/possible", page).entiere())
                .orElseGet(() -> "redirect:" + BaseDesAdresses.de(requete) + "/possibles");
    }

    @GetMapping({"/possibles/carte", "/ml/{slug}/possibles/carte"})
    String carte(Rendu rendu) {
        return rendu.page("espaces/visiteur/carte", cartes.composer(new QuiRegarde.Passant("")))
                .entiere();
    }

    @GetMapping({"/possibles/roue", "/ml/{slug}/possibles/roue"})
    String roue(
            @RequestParam(defaultValue = "") List<String> envie,
            @RequestParam(defaultValue = "") String graine,
            @RequestParam(defaultValue = "") String tour,
            Rendu rendu,
            HttpServletRequest requete) {
        var demande = new Roues.Demande(BaseDesAdresses.de(requete) + "/possibles/roue", envie, graine, tour);
        return rendu.page(
                        "espaces/visiteur/roue",
                        roues.composer(new QuiRegarde.Passant(""), demande, textes.deLaMaison()))
                .entiere();
    }

    @PostMapping({"/possibles/signaler", "/ml/{slug}/possibles/signaler"})
    @Limitee(Limite.FORMULAIRE)
    String signaler(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "FINI") Signalements.Quoi quoi,
            @RequestParam UUID cle,
            HttpServletRequest requete) {
        String base = BaseDesAdresses.de(requete) + "/possibles";
        var chose = possibles.chose(id);
        chose.ifPresent(c -> signalements.signaler(id, c.presentation().titre(), quoi, cle));
        return "redirect:" + (chose.isPresent() ? Adresses.avec(base + "/voir", "id", id) + "&fait=signale" : base);
    }
}
