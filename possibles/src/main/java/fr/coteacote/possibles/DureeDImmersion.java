package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.Optional;

/** How long somebody would be in the company, apart from how long the proposal stands. */
public sealed interface DureeDImmersion {
    /**
     * Days agreed with the host, both included.
     *
     * @param renouveleeAu last day of the only renewal the law allows, if one is announced
     */
    record Datee(LocalDate debut, LocalDate fin, Optional<LocalDate> renouveleeAu) implements DureeDImmersion {
        public Datee {
            if (fin.isBefore(debut) || renouveleeAu.filter(fin::isAfter).isPresent()) {
                throw new IllegalArgumentException(
                        "une immersion finit après son début : %s, %s".formatted(debut, fin));
            }
        }

        public LocalDate dernierJour() {
            return renouveleeAu.orElse(fin);
        }
    }

    /** Whole weeks, the dates still to be agreed. */
    record EnSemaines(int combien) implements DureeDImmersion {}
}
