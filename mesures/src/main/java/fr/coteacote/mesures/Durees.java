package fr.coteacote.mesures;

import java.util.ArrayList;
import java.util.List;

/** How long the same act took, again and again. */
record Durees(List<Long> nanos) {
    Durees {
        if (nanos.isEmpty()) {
            throw new IllegalArgumentException("rien n’a été mesuré");
        }
        nanos = nanos.stream().sorted().toList();
    }

    interface Acte {
        void faire(int tour) throws Exception;
    }

    static Durees de(int tours, Acte acte) throws Exception {
        var nanos = new ArrayList<Long>();
        for (int tour = 0; tour < tours; tour++) {
            long debut = System.nanoTime();
            acte.faire(tour);
            nanos.add(System.nanoTime() - debut);
        }
        return new Durees(nanos);
    }

    static Durees ensemble(List<Durees> toutes) {
        return new Durees(
                toutes.stream().flatMap(durees -> durees.nanos().stream()).toList());
    }

    /** The duration that this share of the acts did not exceed, in milliseconds. */
    double centile(int centile) {
        int rang = (int) Math.ceil(nanos.size() * centile / 100.0) - 1;
        return nanos.get(Math.max(rang, 0)) / 1e6;
    }

    String phrase() {
        return "p50 %6.1f ms, p95 %6.1f ms, %d fois".formatted(centile(50), centile(95), nanos.size());
    }

    static String tenu(double valeur, double borne, String unite) {
        return "%.0f %s (borne %.0f) : %s".formatted(valeur, unite, borne, valeur < borne ? "tenu" : "PAS TENU");
    }
}
