package fr.coteacote.droits;

import java.time.LocalDate;
import java.util.OptionalDouble;

/** One dated value of a scale; an empty value means the scale was repealed that day. */
public record Valeur(String cle, LocalDate debut, String texte, OptionalDouble nombre, String unite, String reference) {
    /** Its own source says it is still to be checked. */
    public boolean aVerifier() {
        return reference.contains("à vérifier");
    }
}
