package fr.coteacote.espaces.conseil;

import java.util.List;
import java.util.Optional;

/** Sessions to come, the one looked at beside them, and ideas that wait for somebody to carry them. */
public record PageAteliers(
        String resume,
        List<Filtre> filtres,
        List<Ligne> lignes,
        Optional<Seance> choisie,
        List<Idee> idees,
        String coconstruits,
        String reponses) {
    public record Filtre(String libelle, String adresse, boolean ici) {}

    public record Ligne(
            String id,
            String atelier,
            String jour,
            String heure,
            String titre,
            Theme theme,
            String anime,
            String avec,
            String lieu,
            List<Boolean> places,
            String phrase,
            String lien,
            boolean complet,
            boolean ici) {}

    public record Theme(String libelle, String teinte, String icone) {}

    public record Seance(
            String id,
            String atelier,
            String quand,
            String titre,
            String phrase,
            boolean commencee,
            boolean enSerie,
            List<Inscrit> inscrits,
            List<Inscrit> attente,
            String delai,
            List<PageAccueillir.Choix> mesJeunes) {}

    public record Inscrit(String jeune, PageMaJournee.Personne personne, String etat, String tient, boolean venu) {}

    /** {@code depuis} says since when it waits, and how many others it tempts. */
    public record Idee(String id, String titre, String de, String depuis) {}
}
