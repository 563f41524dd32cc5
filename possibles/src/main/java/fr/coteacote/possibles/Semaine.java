package fr.coteacote.possibles;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A set of half-hours of the week, Monday 0:00 first. */
public final class Semaine {
    private static final int DEMI_HEURES = 7 * 48;
    private static final int MOTS = (DEMI_HEURES + 63) / 64;

    public static final Semaine VIDE = new Semaine(new long[MOTS]);
    public static final Semaine ENTIERE = entiere();

    private final long[] bits;

    private Semaine(long[] bits) {
        this.bits = bits;
    }

    public static Semaine de(Collection<Creneau> creneaux) {
        if (creneaux.isEmpty()) {
            return VIDE;
        }
        var bits = new long[MOTS];
        creneaux.forEach(c -> poser(bits, c));
        return new Semaine(bits);
    }

    /** The same hours for each of the given days. */
    public static Semaine chaque(Collection<DayOfWeek> jours, LocalTime de, LocalTime a) {
        return de(jours.stream().map(jour -> new Creneau(jour, de, a)).toList());
    }

    public Semaine et(Semaine autre) {
        var bits = this.bits.clone();
        for (int i = 0; i < MOTS; i++) {
            bits[i] |= autre.bits[i];
        }
        return new Semaine(bits);
    }

    public boolean croise(Semaine autre) {
        for (int i = 0; i < MOTS; i++) {
            if ((bits[i] & autre.bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public boolean estVide() {
        return equals(VIDE);
    }

    /** Half-hours of the whole week. */
    int demiHeures() {
        return Arrays.stream(bits).mapToInt(Long::bitCount).sum();
    }

    int demiHeures(DayOfWeek jour) {
        int debut = (jour.getValue() - 1) * 48;
        return (int) IntStream.range(debut, debut + 48)
                .filter(i -> (bits[i >> 6] & 1L << i) != 0)
                .count();
    }

    /** How it is kept: nothing, {@code *}, or its half-hours in hexadecimal. */
    public String ecrite() {
        return estVide()
                ? ""
                : equals(ENTIERE)
                        ? "*"
                        : Arrays.stream(bits).mapToObj(Long::toHexString).collect(Collectors.joining(" "));
    }

    /** Reads what {@link #ecrite} wrote. */
    public static Semaine relire(String ecrite) {
        return switch (ecrite) {
            case "" -> VIDE;
            case "*" -> ENTIERE;
            default ->
                new Semaine(Arrays.copyOf(
                        Arrays.stream(ecrite.split(" "))
                                .mapToLong(b -> Long.parseUnsignedLong(b, 16))
                                .toArray(),
                        MOTS));
        };
    }

    private static void poser(long[] bits, Creneau creneau) {
        int debut = (creneau.jour().getValue() - 1) * 48 + demiHeure(creneau.de());
        int minutes = creneau.a().toSecondOfDay() / 60 - demiHeure(creneau.de()) * 30;
        int longueur = (minutes + (creneau.passeMinuit() ? 24 * 60 : 0) + 29) / 30;
        for (int i = 0; i < longueur; i++) {
            int demiHeure = (debut + i) % DEMI_HEURES;
            bits[demiHeure >> 6] |= 1L << demiHeure;
        }
    }

    private static int demiHeure(LocalTime heure) {
        return heure.toSecondOfDay() / 1800;
    }

    private static Semaine entiere() {
        var bits = new long[MOTS];
        for (int i = 0; i < DEMI_HEURES; i++) {
            bits[i >> 6] |= 1L << i;
        }
        return new Semaine(bits);
    }

    @Override
    public boolean equals(Object autre) {
        return autre instanceof Semaine s && Arrays.equals(bits, s.bits);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bits);
    }
}
