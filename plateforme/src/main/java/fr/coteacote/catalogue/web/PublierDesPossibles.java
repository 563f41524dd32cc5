package fr.coteacote.catalogue.web;

import fr.coteacote.acces.Entree;
import fr.coteacote.catalogue.Forme;
import fr.coteacote.catalogue.Publication;
import fr.coteacote.catalogue.PublierUnPossible;
import fr.coteacote.catalogue.Saisie;
import fr.coteacote.dossiers.Theme;
import fr.coteacote.possibles.Cle;
import fr.coteacote.socle.Formulaires;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.EnFrancais;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team publishes what it knows of: an offer, an immersion, a workshop, a visit, an aid, a room. */
@Controller
@RequestMapping("/equipe/possibles")
@Entree(equipe = {Role.CONSEIL, Role.RELATION_ENTREPRISE, Role.SECTEUR, Role.DIRECTION})
class PublierDesPossibles {
    private final PublierUnPossible publier;
    private final Formulaires formulaires;
    private final Structures structures;

    PublierDesPossibles(PublierUnPossible publier, Formulaires formulaires, Structures structures) {
        this.publier = publier;
        this.formulaires = formulaires;
        this.structures = structures;
    }

    @GetMapping("/nouveau")
    String nouveau(@RequestParam(defaultValue = "OFFRE") String forme, Rendu rendu) {
        var champs = new HashMap<>(Saisie.vide(structures.aujourdhui()).champs());
        champs.put("forme", forme);
        return rendu.page("catalogue/publier", page("", new Saisie(champs), List.of()))
                .entiere();
    }

    @PostMapping
    String publier(
            @RequestParam MultiValueMap<String, String> recus,
            @RequestParam UUID cle,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        var saisie = saisie(recus);
        var refus = new AtomicReference<List<Publication.Manque>>(List.of());
        var suite = formulaires.uneFois(cle, () -> switch (publier.publier(saisie)) {
            case Publication.Faite(var faite) -> {
                Annonces.dire(session, "C’est publié : tout le monde peut le voir.", adresse(faite) + "/retirer");
                yield Optional.of("/equipe/possibles?siennes=oui");
            }
            case Publication.Refusee(var manques) -> {
                refus.set(manques);
                yield Optional.empty();
            }
        });
        return suite.map(vers -> "redirect:" + vers)
                .orElseGet(() -> refuser("", saisie, Objects.requireNonNull(refus.get()), rendu, reponse));
    }

    @GetMapping("/{possible}")
    String relire(@PathVariable String possible, Rendu rendu) {
        var saisie = publier.saisie(possible).orElseThrow(() -> new Introuvable("possible"));
        return rendu.page("catalogue/publier", page(possible, saisie, List.of()))
                .entiere();
    }

    @PostMapping("/{possible}")
    String corriger(
            @PathVariable String possible,
            @RequestParam MultiValueMap<String, String> recus,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        publier.saisie(possible).orElseThrow(() -> new Introuvable("possible"));
        var saisie = saisie(recus);
        return switch (publier.corriger(possible, saisie)) {
            case Publication.Faite _ -> retour(session, "C’est corrigé.", "");
            case Publication.Refusee(var manques) -> refuser(possible, saisie, manques, rendu, reponse);
        };
    }

    @PostMapping("/{possible}/retirer")
    String retirer(@PathVariable String possible, HttpSession session) {
        boolean fait = publier.retirer(possible);
        return retour(
                session,
                fait ? "C’est retiré : plus personne ne le voit." : "",
                fait ? adresse(possible) + "/remettre" : "");
    }

    @PostMapping("/{possible}/remettre")
    String remettre(@PathVariable String possible, HttpSession session) {
        return retour(session, publier.remettre(possible) ? "C’est remis." : "", "");
    }

    @PostMapping("/{possible}/verifier")
    String verifier(@PathVariable String possible, HttpSession session) {
        return retour(session, publier.verifier(possible) ? "C’est noté : vérifié aujourd’hui." : "", "");
    }

    private static String retour(HttpSession session, String annonce, String annuler) {
        if (!annonce.isEmpty()) {
            Annonces.dire(session, annonce.replace(" :", "\u00a0:"), annuler);
        }
        return "redirect:/equipe/possibles?siennes=oui";
    }

    private String refuser(
            String possible,
            Saisie saisie,
            List<Publication.Manque> manques,
            Rendu rendu,
            HttpServletResponse reponse) {
        reponse.setStatus(422);
        return rendu.page("catalogue/publier", page(possible, saisie, manques)).entiere();
    }

    private static String adresse(String possible) {
        return "/equipe/possibles/" + possible;
    }

    /** Several boxes of one name are one field, separated by commas. */
    private static Saisie saisie(MultiValueMap<String, String> recus) {
        var champs = new HashMap<String, String>();
        recus.forEach((nom, valeurs) -> champs.put(nom, String.join(",", valeurs)));
        return new Saisie(champs);
    }

    private static PagePublier page(String possible, Saisie saisie, List<Publication.Manque> manques) {
        return new PagePublier(
                possible.isEmpty() ? "/equipe/possibles" : adresse(possible),
                possible.isEmpty(),
                saisie,
                choix(Forme.values(), Forme::libelle, saisie.texte("forme")),
                choix(Theme.values(), Theme::libelle, saisie.texte("theme")),
                choix(apporte(), c -> EnFrancais.majuscule(c.mot()), saisie.texte("apporte")),
                manques.stream()
                        .map(m -> new PagePublier.Erreur(m.champ(), m.dire()))
                        .toList());
    }

    private static Cle[] apporte() {
        return PublierUnPossible.CLES_PROPOSEES.toArray(Cle[]::new);
    }

    private static <E extends Enum<E>> List<PagePublier.Choix> choix(
            E[] valeurs, Function<E, String> libelle, String ici) {
        var pris = List.of(ici.split(","));
        return Arrays.stream(valeurs)
                .map(v -> new PagePublier.Choix(v.name(), libelle.apply(v), pris.contains(v.name())))
                .toList();
    }
}
