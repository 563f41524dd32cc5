package fr.coteacote.catalogue.web;

import java.util.List;
import java.util.Optional;

/** What is known of work around here, each with its source and date. */
public record PageFaitsLocaux(List<Ligne> lignes, Tape tape, List<Erreur> erreurs) {
    public record Ligne(String id, String texte, String source, String lien) {}

    public record Tape(String texte, String source, String du, String lien) {}

    public record Erreur(String champ, String message) {}

    public Optional<String> erreur(String champ) {
        return erreurs.stream()
                .filter(e -> e.champ().equals(champ))
                .map(Erreur::message)
                .findFirst();
    }
}
