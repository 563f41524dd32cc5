package fr.coteacote.droits;

import java.time.LocalDate;

/** A dated value was asked for a day that the scales do not cover. */
public final class BaremeAbsent extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BaremeAbsent(String cle, LocalDate jour) {
        super("aucune valeur de %s au %s".formatted(cle, jour));
    }
}
