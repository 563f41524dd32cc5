package fr.coteacote.possibles;

import java.util.List;

/** Where a thing happens, as precisely as its source says, never more. */
public sealed interface Lieu {
    /**
     * On site.
     *
     * @param imprecisionKm how far from the point it may really be: 0 for a commune, the circle of a departement
     * @param commune INSEE code, empty when not given
     * @param nom as shown
     */
    record SurPlace(Point point, double imprecisionKm, String commune, String nom) implements Lieu {}

    /** Several places to choose from: the nearest counts. */
    record Plusieurs(List<SurPlace> lieux) implements Lieu {
        public Plusieurs {
            lieux = List.copyOf(lieux);
        }
    }

    /** A commune is named but nothing puts it on the map. */
    record DansLaCommune(String commune, String nom) implements Lieu {}

    /** From anywhere, or near the person's home. */
    record ADistance() implements Lieu {}

    /** On site, place not given: never read as near. */
    record NonDonne() implements Lieu {}
}
