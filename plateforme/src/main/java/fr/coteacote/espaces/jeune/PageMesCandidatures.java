package fr.coteacote.espaces.jeune;

import java.util.List;

/** What I asked, where it stands, my next step. */
public record PageMesCandidatures(
        List<Ligne> lignes, List<Choix> etats, String aujourdhui, String fait, String defaire, Brouillon brouillon) {

    public record Ligne(
            String id,
            String quoi,
            String chez,
            String etat,
            String code,
            String ensuite,
            String ensuiteLe,
            String ensuiteDit,
            boolean partagee,
            List<String> etapes) {}

    public record Choix(String valeur, String libelle) {}

    /** What was being written, when something lacks. */
    public record Brouillon(String quoi, String chez, boolean refuse) {}
}
