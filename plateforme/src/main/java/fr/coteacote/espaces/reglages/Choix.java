package fr.coteacote.espaces.reglages;

import java.util.List;

/** One possible answer of a list. */
public record Choix(String valeur, String libelle) {
    /** Nothing chosen is an answer too; what the list does not hold, or no longer holds, is none. */
    static boolean offert(List<Choix> liste, String valeur) {
        return valeur.isEmpty()
                || liste.stream().anyMatch(choix -> choix.valeur().equals(valeur));
    }
}
