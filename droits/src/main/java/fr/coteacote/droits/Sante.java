package fr.coteacote.droits;

/**
 * What rights look at in a person's health.
 *
 * @param handicap recognised
 * @param tauxIncapacite between 0 and 1
 * @param rsdae substantial and lasting restriction on access to work
 */
public record Sante(boolean enceinte, boolean handicap, double tauxIncapacite, boolean rsdae) {
    public static final Sante RIEN_DE_PARTICULIER = new Sante(false, false, 0, false);

    public Sante {
        if (!(tauxIncapacite >= 0 && tauxIncapacite <= 1)) {
            throw new IllegalArgumentException("taux d'incapacite hors de 0 a 1 : " + tauxIncapacite);
        }
    }
}
