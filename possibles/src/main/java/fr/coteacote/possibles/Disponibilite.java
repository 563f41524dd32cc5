package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When the person can. Nothing said means no constraint stated.
 *
 * @param des not before this day
 * @param refus parts of the week they turn down
 */
public record Disponibilite(Optional<LocalDate> des, List<Indisponibilite> indisponible, Set<Rythme> refus) {
    public static final Disponibilite SANS_CONTRAINTE = new Disponibilite(Optional.empty(), List.of(), Set.of());

    public Disponibilite {
        indisponible = List.copyOf(indisponible);
        refus = Set.copyOf(refus);
    }
}
