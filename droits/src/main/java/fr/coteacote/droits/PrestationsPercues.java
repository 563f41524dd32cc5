package fr.coteacote.droits;

/** Already paid each month from M-1 back to M-13, euros a month; nothing about the month studied. */
public record PrestationsPercues(double rsa, double primeActivite, double aideLogement, double aah) {
    public static final PrestationsPercues AUCUNE = new PrestationsPercues(0, 0, 0, 0);
}
