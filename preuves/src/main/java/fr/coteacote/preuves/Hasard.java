package fr.coteacote.preuves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Values drawn for one try of a property. Bounds come up more often than chance would have it: that is where rules break. */
public final class Hasard {
    private static final int BORD = 16;

    private final SplittableRandom alea;

    Hasard(long graine) {
        this.alea = new SplittableRandom(graine);
    }

    /** Both bounds included. */
    public int entre(int min, int max) {
        return switch (alea.nextInt(BORD)) {
            case 0 -> min;
            case 1 -> max;
            default -> alea.nextInt(min, max + 1);
        };
    }

    /** Both bounds included. */
    public double entre(double min, double max) {
        return switch (alea.nextInt(BORD)) {
            case 0 -> min;
            case 1 -> max;
            default -> alea.nextDouble(min, max);
        };
    }

    public boolean ouiOuNon() {
        return alea.nextBoolean();
    }

    public <T> T parmi(List<T> valeurs) {
        return valeurs.get(alea.nextInt(valeurs.size()));
    }

    @SafeVarargs
    public final <T> T parmi(T... valeurs) {
        return parmi(Arrays.asList(valeurs));
    }

    /** Any part of the values, none and all of them included, each size as likely as the others. */
    public <T> Set<T> partie(Collection<T> valeurs) {
        return Set.copyOf(melange(valeurs).subList(0, alea.nextInt(valeurs.size() + 1)));
    }

    public <T> List<T> melange(Collection<T> valeurs) {
        var melange = new ArrayList<T>(valeurs);
        Collections.shuffle(melange, alea);
        return melange;
    }

    /** As many values as drawn between the two sizes. */
    public <T> List<T> liste(int min, int max, Supplier<T> valeur) {
        var liste = new ArrayList<T>();
        for (int i = entre(min, max); i > 0; i--) {
            liste.add(valeur.get());
        }
        return liste;
    }
}
