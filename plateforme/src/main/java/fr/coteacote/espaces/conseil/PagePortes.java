package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.web.DessinDeCode;
import java.util.List;

/** Doors of the structure, each with its square to scan. */
public record PagePortes(List<Porte> portes, List<PageAccueillir.Choix> lieux, String nom, boolean refus) {
    public record Porte(String nom, String jeton, String lien, DessinDeCode dessin, boolean lieu) {}
}
