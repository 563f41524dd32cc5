package fr.coteacote.droits;

import java.util.Arrays;

/** Fourteen monthly amounts in euros: index 0 is the month studied, 13 is thirteen months before. */
public final class Mensualites {
    public static final int DUREE = 14;
    public static final Mensualites AUCUNE = constantes(0);

    private final double[] montants;

    private Mensualites(double[] montants) {
        this.montants = montants;
    }

    public static Mensualites de(double... montants) {
        if (montants.length != DUREE) {
            throw new IllegalArgumentException(
                    "%d montants mensuels attendus, %d lus".formatted(DUREE, montants.length));
        }
        for (double montant : montants) {
            if (!(montant >= 0)) {
                throw new IllegalArgumentException("montant mensuel negatif : " + montant);
            }
        }
        return new Mensualites(montants.clone());
    }

    public static Mensualites constantes(double montant) {
        double[] montants = new double[DUREE];
        Arrays.fill(montants, montant);
        return de(montants);
    }

    public double mois(int k) {
        return montants[k];
    }

    /** Sum from index {@code de} to index {@code a}, both included. */
    public double somme(int de, int a) {
        double somme = 0;
        for (int k = de; k <= a; k++) {
            somme += montants[k];
        }
        return somme;
    }

    /** The same person one month later, with the amount of the new month. */
    public Mensualites puis(double nouveau) {
        double[] suivants = new double[DUREE];
        System.arraycopy(montants, 0, suivants, 1, DUREE - 1);
        suivants[0] = nouveau;
        return de(suivants);
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Mensualites m && Arrays.equals(montants, m.montants);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(montants);
    }

    @Override
    public String toString() {
        return Arrays.toString(montants);
    }
}
