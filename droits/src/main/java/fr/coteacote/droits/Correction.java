package fr.coteacote.droits;

import java.time.LocalDate;

/** A dated value added or corrected by a structure, with its source and the day it was checked. */
public record Correction(String cle, LocalDate debut, double valeur, String unite, String source, LocalDate verifieLe) {
    public Correction {
        if (source.isBlank()) {
            throw new IllegalArgumentException("une valeur corrigee dit sa source : " + cle);
        }
    }
}
