package fr.coteacote.espaces.visiteur;

import fr.coteacote.catalogue.LectureFacile;
import fr.coteacote.catalogue.PossibleDit;
import fr.coteacote.catalogue.PossibleEntier;
import fr.coteacote.possibles.CritereDeRang;
import java.util.List;
import java.util.Optional;

/** What is possible, for somebody without an account. */
public record PagePossibles(
        String phrase,
        String commune,
        boolean communeInconnue,
        List<Filtre> filtres,
        List<PossibleDit> ouverts,
        List<String> elargi,
        List<CritereDeRang> ordre) {

    public record Filtre(String valeur, String libelle, boolean ici) {}

    /** One of them. */
    public record Un(PossibleEntier entier, boolean signale, Optional<LectureFacile> facile) {}
}
