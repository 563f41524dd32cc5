package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.Theme;
import java.util.List;
import java.util.Optional;

/**
 * The people I accompany, or those the structure knows: views, what narrows them, and the list.
 *
 * @param silence the days without a sign, when this is the view
 */
public record PageLesJeunes(
        String titre,
        String resume,
        List<Vue> vues,
        List<PageAccueillir.Choix> lieux,
        List<PageAccueillir.Choix> themes,
        List<PageAccueillir.Choix> tris,
        Optional<Integer> silence,
        Liste liste) {

    /** The list itself, which says how it is sorted: all that changes while a name is typed. */
    public record Liste(
            Filtre filtre, List<Ligne> lignes, Optional<String> suite, String legende, boolean toutLeMonde) {}

    public record Vue(
            String libelle, String icone, String adresse, int nombre, boolean ici, Optional<String> oublier) {}

    public record Filtre(String q, String vue, String lieu, String theme, String tri) {}

    /**
     * @param appui what to lean on: a strength, else the last step forward
     * @param nouvelles where to take news from this person, in the view of those who gave none
     */
    public record Ligne(
            String dossier,
            PageMaJournee.Personne personne,
            String details,
            String appui,
            List<Theme> themes,
            String dernier,
            String canal,
            String prochaine,
            boolean aProposer,
            Optional<PageMaJournee.Signal> signal,
            String referent,
            Optional<String> nouvelles) {}
}
