package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.web.DessinDeCode;
import java.util.List;
import java.util.Optional;

/** Doors of the structure, each with its square to scan. */
public record PagePortes(
        List<Porte> portes, List<PageAccueillir.Choix> lieux, String nom, Optional<PageAccueillir.Erreur> erreur) {
    public record Porte(String nom, String jeton, String lien, DessinDeCode dessin, boolean lieu) {}
}
