package fr.coteacote.espaces.visiteur;

import fr.coteacote.acces.Entree;
import fr.coteacote.espaces.visiteur.PageCartes.Carte;
import fr.coteacote.espaces.visiteur.PageCartes.Paquet;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.socle.web.Textes;
import fr.coteacote.socle.web.Textes.Ton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Optional cards to begin a talk or choose what to do (S1-73): on screen or on paper, no account, nothing kept. */
@Controller
@Entree(visiteur = true)
class CartesAPiocher {
    private static final List<String> PAQUETS = List.of("lancer", "sais", "choisir", "joker");

    private final Textes textes;

    CartesAPiocher(Textes textes) {
        this.textes = textes;
    }

    @GetMapping({"/cartes", "/ml/{slug}/cartes"})
    String cartes(@RequestParam(defaultValue = "") String pioche, Rendu rendu) {
        return rendu.page("espaces/visiteur/cartes", composer(pioche, textes.deLaMaison()))
                .entiere();
    }

    /** A draw is an address: reloading or going back shows the same card, and another one waits behind the button. */
    private static PageCartes composer(String pioche, Ton t) {
        var paquets = PAQUETS.stream().map(nom -> paquet(nom, t)).toList();
        var toutes = paquets.stream().flatMap(p -> p.cartes().stream()).toList();
        int ici = pioche.matches("\\d{1,3}") ? Integer.parseInt(pioche) : toutes.size();
        var piochee = ici < toutes.size() ? Optional.of(toutes.get(ici)) : Optional.<Carte>empty();
        int saut = 1 + ThreadLocalRandom.current().nextInt(toutes.size() - 1);
        return new PageCartes(
                paquets, piochee, Integer.toString((Math.min(ici, toutes.size() - 1) + saut) % toutes.size()));
    }

    private static Paquet paquet(String nom, Ton t) {
        String titre = t.dire("cartes.paquet." + nom);
        var cartes = Stream.iterate(1, i -> i + 1)
                .map(i -> "cartes." + nom + "." + i)
                .takeWhile(t::connait)
                .map(cle -> new Carte(titre, t.dire(cle)))
                .toList();
        return new Paquet(nom, titre, cartes);
    }
}
