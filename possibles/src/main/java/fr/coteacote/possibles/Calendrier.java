package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When.
 *
 * @param debut first day; empty when not said
 * @param fin last day it can be taken up: the day after, it disappears by itself
 * @param douteux the source looks out of date (a start long past and no end): to be checked
 * @param places places left; empty when not counted
 * @param duree how long one would be in the company; empty when not said, or when it is not an immersion
 */
public record Calendrier(
        Optional<LocalDate> debut,
        Optional<LocalDate> fin,
        boolean douteux,
        Horaires horaires,
        OptionalInt places,
        Optional<DureeDImmersion> duree) {
    public static final Calendrier NON_DIT =
            new Calendrier(Optional.empty(), Optional.empty(), false, Horaires.INCONNUS, OptionalInt.empty());

    public Calendrier(
            Optional<LocalDate> debut,
            Optional<LocalDate> fin,
            boolean douteux,
            Horaires horaires,
            OptionalInt places) {
        this(debut, fin, douteux, horaires, places, Optional.empty());
    }

    public Calendrier dure(Optional<DureeDImmersion> duree) {
        return new Calendrier(debut, fin, douteux, horaires, places, duree);
    }

    boolean finiLe(LocalDate jour) {
        return fin.isPresent() && fin.get().isBefore(jour);
    }
}
