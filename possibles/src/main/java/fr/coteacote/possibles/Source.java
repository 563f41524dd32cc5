package fr.coteacote.possibles;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who says so, and when it was last checked.
 *
 * @param nom producer, as shown ("France Travail")
 * @param reference the producer's own identifier
 * @param lien page to open, if any
 * @param verifieLe last day someone or something checked it; empty when the source does not say
 */
public record Source(String nom, String reference, Optional<String> lien, Optional<LocalDate> verifieLe) {}
