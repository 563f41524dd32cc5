package fr.coteacote.possibles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * Puts things in the order they are shown: the ranking, never three of a kind in a row while there is something else,
 * and at regular places a surprise.
 */
final class Composition {
    record Place(int rang, boolean hasard) {}

    private final int[] classement;
    private final int[] hasard;
    private final IntUnaryOperator genreDe;
    private final List<Deque<Integer>> files = new ArrayList<>();
    private final BitSet pris = new BitSet();
    private final List<Place> places = new ArrayList<>();
    private int prochainHasard;

    private Composition(int[] classement, int[] hasard, IntUnaryOperator genreDe) {
        this.classement = classement;
        this.hasard = hasard;
        this.genreDe = genreDe;
        for (int i = 0; i < Genre.values().length; i++) {
            files.add(new ArrayDeque<>());
        }
        for (int place = 0; place < classement.length; place++) {
            files.get(genreDe.applyAsInt(classement[place])).add(place);
        }
    }

    /**
     * @param classement open things, best first
     * @param hasard the same or some of them, in the order chance gives
     */
    static List<Place> composer(
            int[] classement, int[] hasard, int surprisePourCent, int combien, IntUnaryOperator genreDe) {
        var composition = new Composition(classement, hasard, genreDe);
        for (int place = 1; place <= combien && composition.reste(); place++) {
            boolean surprise = place * surprisePourCent / 100 > (place - 1) * surprisePourCent / 100;
            composition.poser(surprise);
        }
        return composition.places;
    }

    private boolean reste() {
        return places.size() < classement.length;
    }

    private void poser(boolean surprise) {
        int evite = genreARompre();
        int tire = surprise ? tirer(evite) : -1;
        int rang = tire >= 0 ? tire : suivant(evite);
        pris.set(rang);
        places.add(new Place(rang, tire >= 0));
    }

    /** The kind seen twice just before, or -1. */
    private int genreARompre() {
        int n = places.size();
        if (n < 2) {
            return -1;
        }
        int dernier = genreDe.applyAsInt(places.get(n - 1).rang());
        return dernier == genreDe.applyAsInt(places.get(n - 2).rang()) ? dernier : -1;
    }

    /** First of the draw not shown yet, of another kind when there is another kind to show; else -1. */
    private int tirer(int evite) {
        while (prochainHasard < hasard.length && pris.get(hasard[prochainHasard])) {
            prochainHasard++;
        }
        for (int i = prochainHasard; i < hasard.length; i++) {
            if (!pris.get(hasard[i]) && genreDe.applyAsInt(hasard[i]) != evite) {
                return hasard[i];
            }
        }
        boolean rienDAutre = prochainHasard < hasard.length && meilleur(evite) < 0;
        return rienDAutre ? hasard[prochainHasard] : -1;
    }

    private int suivant(int evite) {
        int autre = meilleur(evite);
        return classement[autre >= 0 ? autre : meilleur(-1)];
    }

    private int meilleur(int evite) {
        int meilleur = -1;
        for (int genre = 0; genre < files.size(); genre++) {
            var file = files.get(genre);
            while (!file.isEmpty() && pris.get(classement[file.getFirst()])) {
                file.removeFirst();
            }
            if (genre != evite && !file.isEmpty() && (meilleur < 0 || file.getFirst() < meilleur)) {
                meilleur = file.getFirst();
            }
        }
        return meilleur;
    }
}
