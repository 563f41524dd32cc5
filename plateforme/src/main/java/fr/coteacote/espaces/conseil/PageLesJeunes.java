package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** The people I accompany, or those the structure knows: a list that says how it is sorted. */
public record PageLesJeunes(
        String titre,
        String resume,
        List<Vue> vues,
        Filtre filtre,
        List<PageAccueillir.Choix> lieux,
        List<PageAccueillir.Choix> tris,
        List<Ligne> lignes,
        int total,
        Optional<String> suite,
        String legende,
        boolean toutLeMonde) {

    public record Vue(
            String libelle, String icone, String adresse, int nombre, boolean ici, Optional<String> oublier) {}

    public record Filtre(String q, String vue, String lieu, String tri) {}

    public record Ligne(
            String dossier,
            PageMaJournee.Personne personne,
            String details,
            String pas,
            String dernier,
            String canal,
            String prochaine,
            boolean aProposer,
            Optional<PageMaJournee.Signal> signal,
            String referent) {}
}
