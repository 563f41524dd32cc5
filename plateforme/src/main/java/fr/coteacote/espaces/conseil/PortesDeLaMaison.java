package fr.coteacote.espaces.conseil;

import fr.coteacote.acces.Entree;
import fr.coteacote.accueil.Portes;
import fr.coteacote.espaces.conseil.PageAccueillir.Erreur;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.DessinDeCode;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Doors to print: one square to scan per place and per partner, so that we know where people come from. */
@Controller
@Entree(equipe = {Role.ACCUEIL, Role.CONSEIL, Role.SECTEUR, Role.DIRECTION, Role.ADMINISTRATION})
class PortesDeLaMaison {
    private final Portes portes;
    private final LectureDeLaMaison maison;
    private final Structures structures;
    private final String site;

    PortesDeLaMaison(
            Portes portes,
            LectureDeLaMaison maison,
            Structures structures,
            @Value("${coteacote.adresse:http://localhost:8080}") String site) {
        this.portes = portes;
        this.maison = maison;
        this.structures = structures;
        this.site = site;
    }

    @GetMapping("/equipe/portes")
    String toutes(Rendu rendu) {
        return page(rendu, "");
    }

    private String page(Rendu rendu, String nom, Erreur... erreur) {
        var page = new PagePortes(
                portes.toutes().stream().map(this::porte).toList(),
                maison.lieux(""),
                nom,
                Stream.of(erreur).findFirst());
        return rendu.page("espaces/conseil/portes", page).entiere();
    }

    @GetMapping("/equipe/portes/{jeton}/affiche")
    String affiche(@PathVariable String jeton, Rendu rendu) {
        var porte = portes.parJeton(jeton).orElseThrow(() -> new fr.coteacote.socle.Introuvable("porte"));
        return rendu.page("espaces/conseil/affiche", porte(porte)).entiere();
    }

    @PostMapping("/equipe/portes")
    String ouvrir(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String lieu,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession session) {
        String jeton = jeton(nom);
        boolean prise = portes.toutes().stream().anyMatch(p -> p.jeton().equals(jeton));
        if (jeton.length() < 2 || prise) {
            reponse.setStatus(422);
            return page(rendu, nom, new Erreur("nom", "Donnez un autre nom : celui-ci est vide ou déjà pris."));
        }
        if (!maison.offreLeLieu(lieu)) {
            reponse.setStatus(422);
            return page(rendu, nom, new Erreur("lieu", LectureDeLaMaison.LIEU_FERME));
        }
        Optional<LieuId> place = lieu.isBlank() ? Optional.empty() : Optional.of(LieuId.of(lieu));
        portes.ouvrir(
                jeton,
                nom,
                place.isPresent()
                                && maison.lieux(lieu).stream()
                                        .anyMatch(l -> l.choisi() && l.libelle().equals(nom))
                        ? Portes.Genre.LIEU
                        : Portes.Genre.PARTENAIRE,
                place);
        Annonces.dire(session, "Porte ouverte : imprimez son affiche.");
        return "redirect:/equipe/portes";
    }

    private static String jeton(String nom) {
        String net = Normalizer.normalize(nom, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return net.substring(0, Math.min(net.length(), 40));
    }

    private PagePortes.Porte porte(Portes.Porte porte) {
        String lien = site + "/ml/" + structures.courante().slug() + "/p/" + porte.jeton();
        return new PagePortes.Porte(
                porte.nom(), porte.jeton(), lien, DessinDeCode.de(lien), porte.genre() == Portes.Genre.LIEU);
    }
}
