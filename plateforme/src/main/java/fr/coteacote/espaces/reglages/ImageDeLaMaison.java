package fr.coteacote.espaces.reglages;

import fr.coteacote.acces.Entree;
import fr.coteacote.socle.Introuvable;
import fr.coteacote.structures.ChangerLaPhoto;
import fr.coteacote.structures.Couleurs;
import fr.coteacote.structures.Structure;
import fr.coteacote.structures.Structures;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What browsers keep of a structure: its colours and its photograph, each under an address that changes with it. */
@Controller
@Entree(visiteur = true)
class ImageDeLaMaison {
    private final Structures structures;
    private final ChangerLaPhoto photo;

    ImageDeLaMaison(Structures structures, ChangerLaPhoto photo) {
        this.structures = structures;
        this.photo = photo;
    }

    /** An old address answers with the present colours: only the present one is kept by browsers. */
    @GetMapping("/ml/{slug}/couleurs-{version}.css")
    ResponseEntity<String> couleurs(@PathVariable int version) {
        var structure = structures.courante();
        String feuille = structure.couleurAffiche().isEmpty()
                ? ""
                : new Couleurs(structure.couleurAffiche(), structure.couleurEncre()).feuille();
        return ResponseEntity.ok()
                .cacheControl(gardee(version == structure.version()))
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .body(feuille);
    }

    @GetMapping("/ml/{slug}/photo-{empreinte}.jpg")
    ResponseEntity<byte[]> photo(@PathVariable String empreinte) {
        var octets = photo.lire().orElseThrow(() -> new Introuvable("photo"));
        var actuelle = structures.courante().photo().map(Structure.Photo::empreinte);
        return ResponseEntity.ok()
                .cacheControl(gardee(actuelle.filter(empreinte::equals).isPresent()))
                .contentType(MediaType.IMAGE_JPEG)
                .body(octets);
    }

    private static CacheControl gardee(boolean actuelle) {
        return actuelle
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noCache();
    }
}
