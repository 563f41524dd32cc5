package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.PossibleDit;
import java.util.List;
import java.util.Optional;

/** One possible: its real conditions, every reason, what opens it, how it goes. */
public record PageUnPossible(
        PossibleDit possible,
        String description,
        List<Ligne> lignes,
        List<String> etapes,
        Etat etat,
        Optional<String> signale) {
    public enum Etat {
        NEUF,
        GARDE,
        CHOISI,
        ECARTE
    }

    public record Ligne(String quoi, String texte) {}

    /** Later: when; not for me: why. */
    public record Choix(String id, String titre, List<Option> options, String demain) {}

    public record Option(String valeur, String libelle) {}
}
