package fr.coteacote.acces.web;

/** Log-in of the team: what was typed is kept when the answer is no. */
public record PageEntrer(String courriel, boolean postePartage, Refus refus) {
    public enum Refus {
        AUCUN,
        MOT_DE_PASSE,
        SANS_SECOND_FACTEUR
    }

    static PageEntrer vide() {
        return new PageEntrer("", false, Refus.AUCUN);
    }

    public boolean motDePasseRefuse() {
        return refus == Refus.MOT_DE_PASSE;
    }

    public boolean sansSecondFacteur() {
        return refus == Refus.SANS_SECOND_FACTEUR;
    }
}
