package fr.coteacote.acces.web;

import fr.coteacote.acces.Seance;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.web.Accueillants;
import fr.coteacote.socle.web.Cadre;
import fr.coteacote.structures.Structures;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the page frame the structure's card and who is signed in. */
@Component
class AccueillantDeLaMaison implements Accueillants {
    private final Structures structures;

    AccueillantDeLaMaison(Structures structures) {
        this.structures = structures;
    }

    @Override
    public Cadre.Maison maison() {
        if (EnStructure.courant().isEmpty()) {
            return new Cadre.Maison("Côte à Côte", "", "", "", "", Optional.empty(), Optional.empty(), "TU");
        }
        var structure = structures.courante();
        boolean couleurs = !structure.couleurAffiche().isEmpty();
        return new Cadre.Maison(
                structure.nom(),
                structure.territoire(),
                structure.titre(),
                structure.accroche(),
                structure.telephone(),
                couleurs
                        ? Optional.of("/ml/%s/couleurs-%d.css".formatted(structure.slug(), structure.version()))
                        : Optional.empty(),
                structure
                        .photo()
                        .map(photo -> new Cadre.Photo(
                                "/ml/%s/photo-%s.jpg".formatted(structure.slug(), photo.empreinte()),
                                photo.dit(),
                                photo.largeur(),
                                photo.hauteur())),
                structure.registre().name());
    }

    @Override
    public Optional<Cadre.Personne> moi(HttpServletRequest requete) {
        var authentification = SecurityContextHolder.getContext().getAuthentication();
        return authentification != null && authentification.getPrincipal() instanceof Seance seance
                ? Optional.of(new Cadre.Personne(seance.prenom(), seance.initiales(), seance.lieu()))
                : Optional.empty();
    }
}
