package fr.coteacote.catalogue.web;

import java.util.List;
import java.util.Optional;

/** What makes one thing come before another, and what it was before. */
public record PageOrdre(
        int version, boolean regle, List<Poids> poids, String pourquoi, List<Avant> versions, List<Erreur> erreurs) {
    /** @param quoi what the criterion says, in words */
    public record Poids(String critere, String quoi, String valeur) {}

    public record Avant(String quand, String pourquoi, String poids) {}

    public record Erreur(String champ, String message) {}

    public Optional<String> erreur(String champ) {
        return erreurs.stream()
                .filter(e -> e.champ().equals(champ))
                .map(Erreur::message)
                .findFirst();
    }
}
