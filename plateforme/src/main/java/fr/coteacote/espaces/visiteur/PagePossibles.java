package fr.coteacote.espaces.visiteur;

import fr.coteacote.catalogue.PossibleDit;
import java.util.List;

/** What is possible, for somebody without an account. */
public record PagePossibles(
        String phrase,
        String commune,
        boolean communeInconnue,
        List<Filtre> filtres,
        List<PossibleDit> ouverts,
        List<String> elargi) {

    public record Filtre(String valeur, String libelle, boolean ici) {}

    /** One of them. */
    public record Un(
            PossibleDit possible, String description, List<Ligne> lignes, List<String> etapes, boolean signale) {}

    public record Ligne(String quoi, String texte) {}
}
