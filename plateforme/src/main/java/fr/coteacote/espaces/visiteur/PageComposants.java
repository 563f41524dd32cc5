package fr.coteacote.espaces.visiteur;

import java.util.List;

/** What the style guide lists: colours, themes, signals. */
public record PageComposants(List<Couleur> couleurs, List<Puce> themes, List<Puce> signaux) {
    public record Couleur(String nom, String titre, String usage) {}

    public record Puce(String nom, String icone, String texte) {}
}
