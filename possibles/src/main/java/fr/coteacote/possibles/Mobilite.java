package fr.coteacote.possibles;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How the person gets around; empty means never asked.
 *
 * @param moyens ways they really have; a car or a scooter counts only with its licence
 * @param permis licences held
 * @param minutes longest one-way trip they accept; the table's own limits otherwise
 */
public record Mobilite(Optional<Set<Moyen>> moyens, Optional<Set<Permis>> permis, OptionalInt minutes) {
    public static final Mobilite NON_DITE = new Mobilite(Optional.empty(), Optional.empty(), OptionalInt.empty());

    public Mobilite {
        moyens = moyens.map(Set::copyOf);
        permis = permis.map(Set::copyOf);
    }
}
