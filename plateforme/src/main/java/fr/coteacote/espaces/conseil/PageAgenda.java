package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/**
 * The team's shared calendar: a grid for the eye, and the same in a list; a day with one column for each colleague, or a
 * week with one for each day.
 */
public record PageAgenda(
        String titre,
        List<Lien> vues,
        Lien avant,
        Lien aujourdhui,
        Lien apres,
        List<Collegue> collegues,
        Champs champs,
        List<String> colonnes,
        List<Rang> rangs,
        List<Jour> liste,
        Optional<Deplacement> deplacement) {

    public record Lien(String libelle, String adresse, boolean ici) {}

    public record Collegue(String valeur, String libelle, boolean choisi) {}

    /** What the choice of colleagues keeps of the page. */
    public record Champs(String vue, String jour) {}

    /** A quarter of an hour of the grid; the hour is said every second one, and written on the full ones. */
    public record Rang(String heure, boolean entiere, List<Case> cases) {}

    /** A cell, so many quarters high: what stands there, or an hour to which a meeting can go. */
    public sealed interface Case {
        record Occupee(int hauteur, List<Moment> moments) implements Case {}

        /** {@code vers} is empty unless a meeting is being moved. */
        record Libre(int hauteur, boolean recoit, String vers, String dit) implements Case {}
    }

    /** {@code lien} is empty for what is only known to be taken. */
    public record Moment(
            String heure, String duree, String qui, String details, String avec, String lien, String genre) {}

    public record Jour(String libelle, List<Moment> moments) {}

    /** The meeting that is being moved. */
    public record Deplacement(String id, String phrase, String renoncer) {}
}
