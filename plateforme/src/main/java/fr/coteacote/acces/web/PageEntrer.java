package fr.coteacote.acces.web;

import java.util.List;

/**
 * Log-in of the team: what was typed is kept when the answer is no.
 *
 * @param cleDAcces whether passkeys are good at this address
 */
public record PageEntrer(
        String courriel, boolean postePartage, Refus refus, List<Employeur> employeurs, boolean cleDAcces) {
    public enum Refus {
        AUCUN,
        MOT_DE_PASSE,
        SANS_SECOND_FACTEUR,
        EMPLOYEUR,
        CLE_INCONNUE,
        CLE_TROP_TARD
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

    public boolean cleInconnue() {
        return refus == Refus.CLE_INCONNUE;
    }

    public boolean cleTropTard() {
        return refus == Refus.CLE_TROP_TARD;
    }
}
