package fr.coteacote.socle.web;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.WebUtils;

/** Builds the frame of the page being answered. */
@Component
class FabriqueDeCadre {
    private final ResourceUrlProvider adresses;
    private final List<EntreeDeMenu> entrees;
    private final ObjectProvider<Accueillants> accueillants;

    FabriqueDeCadre(
            ResourceUrlProvider adresses, List<EntreeDeMenu> entrees, ObjectProvider<Accueillants> accueillants) {
        this.adresses = adresses;
        this.entrees = entrees.stream()
                .sorted(Comparator.comparingInt(EntreeDeMenu::ordre))
                .toList();
        this.accueillants = accueillants;
    }

    Cadre cadre(HttpServletRequest requete) {
        String chemin = requete.getRequestURI();
        var accueillant = accueillants.getObject();
        return new Cadre(
                BaseDesAdresses.de(requete),
                chemin,
                Identifiants.nouveau(),
                jeton(requete),
                theme(requete),
                accueillant.maison(),
                accueillant.moi(requete),
                menu(chemin),
                feuilles(),
                Annonces.reprendre(requete),
                Reprise.de(requete));
    }

    private static Optional<Cadre.Jeton> jeton(HttpServletRequest requete) {
        return requete.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken jeton
                ? Optional.of(new Cadre.Jeton(jeton.getParameterName(), jeton.getHeaderName(), jeton.getToken()))
                : Optional.empty();
    }

    private static String theme(HttpServletRequest requete) {
        var cookie = WebUtils.getCookie(requete, "theme");
        String choix = cookie == null ? "" : cookie.getValue();
        return choix.equals("light") || choix.equals("dark") ? choix : "";
    }

    private List<Cadre.Lien> menu(String chemin) {
        if (!(EnStructure.acteur() instanceof Acteur.Equipe equipe)) {
            return List.of();
        }
        return entrees.stream()
                .filter(entree -> entree.pour().stream().anyMatch(equipe.roles()::contains))
                .map(entree -> new Cadre.Lien(
                        entree.libelle(), entree.icone(), entree.adresse(), chemin.startsWith(entree.adresse())))
                .toList();
    }

    private Cadre.Feuilles feuilles() {
        return new Cadre.Feuilles(
                adresse("/ui/vendor/bootstrap/bootstrap.min.css"),
                adresse("/ui/theme.css"),
                adresse("/ui/pages.css"),
                adresse("/ui/vendor/icons/icones.svg"),
                adresse("/ui/vendor/htmx/htmx.min.js"),
                adresse("/ui/cote.js"),
                adresse("/ui/cles-d-acces.js"),
                adresse("/ui/cote-a-cote.js"),
                adresse("/ui/apres-coup.js"));
    }

    private String adresse(String fichier) {
        @Nullable String versionnee = adresses.getForLookupPath(fichier);
        return versionnee == null ? fichier : versionnee;
    }
}
