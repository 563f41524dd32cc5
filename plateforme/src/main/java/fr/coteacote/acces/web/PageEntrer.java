package fr.coteacote.acces.web;

import java.util.List;

/** Log-in of the team: what was typed is kept when the answer is no. */
public record PageEntrer(String courriel, boolean postePartage, Refus refus, List<Employeur> employeurs) {
    public enum Refus {
        AUCUN,
        MOT_DE_PASSE,
        SANS_SECOND_FACTEUR,
        EMPLOYEUR
    }

    /** An identity provider of the team's employer. */
    public record Employeur(String nom, String adresse) {}

    public boolean motDePasseRefuse() {
        return refus == Refus.MOT_DE_PASSE;
    }

    public boolean sansSecondFacteur() {
        return refus == Refus.SANS_SECOND_FACTEUR;
    }

    public boolean inconnuDeLEmployeur() {
        return refus == Refus.EMPLOYEUR;
    }
}
