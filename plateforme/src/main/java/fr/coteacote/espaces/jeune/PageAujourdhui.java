package fr.coteacote.espaces.jeune;

import fr.coteacote.catalogue.PossibleDit;
import java.util.Optional;

/**
 * What today holds, beside my home: one possible, and what I have not asked for yet.
 *
 * @param tous the words of the link to the others
 * @param droit empty when nothing is to ask for
 */
public record PageAujourdhui(Optional<PossibleDit> possible, String tous, Optional<Droit> droit) {
    public record Droit(String titre, String suite, String voir) {}
}
