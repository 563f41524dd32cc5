package fr.coteacote.droits;

/** Between how much and how much, in cents; zero at the bottom means maybe nothing. */
public record Fourchette(long min, long max, Periodicite periodicite) {
    public Fourchette {
        if (min > max) {
            throw new IllegalArgumentException("fourchette inversee : %d > %d".formatted(min, max));
        }
    }

    static Fourchette de(Plage euros, Periodicite periodicite) {
        return periodicite == Periodicite.ACCES
                ? new Fourchette(0, 0, periodicite)
                : new Fourchette(Arrondi.centimes(euros.min()), Arrondi.centimes(euros.max()), periodicite);
    }
}
