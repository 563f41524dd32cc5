package fr.coteacote.possibles.formats;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the last values worked out, and no more than that. */
final class Dernieres<C, V> extends LinkedHashMap<C, V> {
    private static final long serialVersionUID = 1L;

    private final int taille;

    Dernieres(int taille) {
        this.taille = taille;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<C, V> ancienne) {
        return size() > taille;
    }
}
