package fr.coteacote.droits;

/**
 * Rounds as if the number were written in decimal: to the nearest, ties to the even digit.
 *
 * <p>458.10 × 0.75 is 343.575 and gives 343.58, though its binary neighbour is just below the tie.
 */
public final class Arrondi {
    private static final double[] PUISSANCES = {1, 10, 100};
    private static final double EGALITE = 1e-7;

    private Arrondi() {}

    public static double pair(double valeur, int decimales) {
        double echelle = PUISSANCES[decimales];
        double grand = valeur * echelle;
        double bas = Math.floor(grand);
        boolean egalite = Math.abs(grand - bas - 0.5) < EGALITE;
        return (egalite ? bas + bas % 2 * Math.signum(bas) : Math.rint(grand)) / echelle;
    }

    public static long centimes(double euros) {
        return Math.round(pair(euros, 2) * 100);
    }
}
