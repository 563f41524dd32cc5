package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.LectureFacile;
import fr.coteacote.catalogue.PossibleEntier;
import java.util.List;
import java.util.Optional;

/**
 * One possible: its real conditions, every reason, what opens it, how it goes.
 *
 * @param dit what I have just done on this page
 * @param facile in short sentences, when I read it so
 * @param toujours true when I asked that pages open so
 */
public record PageUnPossible(
        PossibleEntier entier, Etat etat, Optional<String> dit, Optional<LectureFacile> facile, boolean toujours) {
    public enum Etat {
        NEUF,
        GARDE,
        CHOISI,
        ECARTE
    }

    /** Later: when; not for me: why. */
    public record Choix(String id, String titre, List<Option> options, String demain) {}

    public record Option(String valeur, String libelle) {}
}
