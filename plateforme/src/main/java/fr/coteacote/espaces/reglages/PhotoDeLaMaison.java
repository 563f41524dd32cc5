package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Role;
import fr.coteacote.socle.web.Annonces;
import fr.coteacote.socle.web.Rendu;
import fr.coteacote.structures.ChangerLaPhoto;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The photograph visitors see on the door. */
@Controller
@RequestMapping("/reglages/photo")
@Entree(equipe = {Role.DIRECTION, Role.ADMINISTRATION})
class PhotoDeLaMaison {
    private final ChangerLaPhoto changer;
    private final Structures structures;

    PhotoDeLaMaison(ChangerLaPhoto changer, Structures structures) {
        this.changer = changer;
        this.structures = structures;
    }

    @PostMapping
    String garder(
            @RequestParam MultipartFile photo,
            @RequestParam(defaultValue = "") String dit,
            Rendu rendu,
            HttpServletResponse reponse,
            HttpSession seance)
            throws IOException {
        return switch (changer.garder(photo.getBytes(), dit)) {
            case GARDEE -> {
                Annonces.dire(seance, "La photo est en place. Les visiteurs la voient déjà.");
                yield "redirect:/reglages#photo";
            }
            case A_DECRIRE ->
                refuser(rendu, reponse, "legende", "Dites ce qu’on voit : tout le monde ne voit pas l’image.");
            case PAS_UNE_PHOTO -> refuser(rendu, reponse, "photo-fichier", "Choisissez une photo JPEG ou PNG.");
            case TROP_GRANDE ->
                refuser(rendu, reponse, "photo-fichier", "Cette image est immense : 50 millions de points au plus.");
        };
    }

    @PostMapping("/retirer")
    String retirer(HttpSession seance) {
        changer.retirer();
        Annonces.dire(seance, "La photo est retirée. Le dessin reprend sa place.");
        return "redirect:/reglages#photo";
    }

    private String refuser(Rendu rendu, HttpServletResponse reponse, String champ, String message) {
        reponse.setStatus(422);
        var structure = structures.courante();
        var page =
                new PageCarte(PageCarte.Saisie.de(structure), structure.photo(), new Erreurs(Map.of(champ, message)));
        return rendu.page("espaces/reglages/carte", page).entiere();
    }
}
