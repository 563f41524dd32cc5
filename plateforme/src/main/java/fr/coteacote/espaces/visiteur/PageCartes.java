package fr.coteacote.espaces.visiteur;

import java.util.List;
import java.util.Optional;

/** Cards to talk with, by pack; {@code suivante} is what another draw would show. */
public record PageCartes(List<Paquet> paquets, Optional<Carte> piochee, String suivante) {
    public record Paquet(String nom, String titre, List<Carte> cartes) {}

    public record Carte(String paquet, String texte) {}
}
