package fr.coteacote.possibles;

import java.util.Arrays;

/** Keeps the best n of a long run of things, without an object for each; ties go to the smallest rank. */
final class Meilleurs {
    private final int capacite;
    private long[] cles;
    private int[] rangs;
    private int taille;

    Meilleurs(int capacite) {
        this.capacite = capacite;
        this.cles = new long[Math.min(capacite, 32) + 1];
        this.rangs = new int[cles.length];
    }

    void offrir(long cle, int rang) {
        if (taille < capacite) {
            agrandir();
            cles[taille] = cle;
            rangs[taille] = rang;
            monter(taille++);
        } else if (capacite > 0 && avant(cle, rang, cles[0], rangs[0])) {
            cles[0] = cle;
            rangs[0] = rang;
            descendre();
        }
    }

    /** False when even the first of its equals would not be kept. */
    boolean prendrait(long cleLaPlusHaute) {
        return capacite > 0 && (taille < capacite || cleLaPlusHaute >= cles[0]);
    }

    int taille() {
        return taille;
    }

    /** Ranks, best first. The heap is left as it was. */
    int[] enOrdre() {
        var ordre = new Integer[taille];
        Arrays.setAll(ordre, i -> i);
        Arrays.sort(ordre, (a, b) -> avant(cles[a], rangs[a], cles[b], rangs[b]) ? -1 : a.equals(b) ? 0 : 1);
        return Arrays.stream(ordre).mapToInt(i -> rangs[i]).toArray();
    }

    void verserDans(Meilleurs autre) {
        for (int i = 0; i < taille; i++) {
            autre.offrir(cles[i], rangs[i]);
        }
    }

    private static boolean avant(long cleA, int rangA, long cleB, int rangB) {
        return cleA != cleB ? cleA > cleB : rangA < rangB;
    }

    private void agrandir() {
        if (taille == cles.length) {
            cles = Arrays.copyOf(cles, 2 * taille);
            rangs = Arrays.copyOf(rangs, 2 * taille);
        }
    }

    /** The worst sits on top. */
    private void monter(int i) {
        while (i > 0) {
            int parent = (i - 1) / 2;
            if (!avant(cles[parent], rangs[parent], cles[i], rangs[i])) {
                return;
            }
            echanger(i, parent);
            i = parent;
        }
    }

    private void descendre() {
        int i = 0;
        while (true) {
            int pire = i;
            for (int fils = 2 * i + 1; fils <= 2 * i + 2 && fils < taille; fils++) {
                if (avant(cles[pire], rangs[pire], cles[fils], rangs[fils])) {
                    pire = fils;
                }
            }
            if (pire == i) {
                return;
            }
            echanger(i, pire);
            i = pire;
        }
    }

    private void echanger(int a, int b) {
        long cle = cles[a];
        cles[a] = cles[b];
        cles[b] = cle;
        int rang = rangs[a];
        rangs[a] = rangs[b];
        rangs[b] = rang;
    }
}
