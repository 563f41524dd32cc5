package fr.coteacote.espaces.jeune;

import java.util.List;
import java.util.Optional;

/** What I do, dated, and the hours at which I cannot come. */
public record PageMonTemps(
        int rythme,
        List<Situation> situations,
        List<Contrainte> contraintes,
        List<Categorie> categories,
        String fait,
        Optional<String> defaire,
        Optional<String> manque) {
    /** @param enCours may be ended today */
    public record Situation(String id, String quoi, String mots, String quand, boolean enCours) {}

    public record Categorie(String valeur, String libelle) {}

    /** @param jusqu its last day, as a form reads it, or nothing */
    public record Contrainte(String id, String quoi, String quand, String mots, String jusqu) {}
}
