package fr.coteacote.donnees.web;

import java.util.List;

/** A running import, or what came of it. */
public record PageAvancement(
        String id, String fichier, Etat etat, int faits, int aFaire, String phrase, List<String> bilan) {
    public enum Etat {
        EN_COURS,
        INTERROMPUE,
        FAITE,
        ECHOUEE
    }
}
