package fr.coteacote.possibles;

import java.util.Set;

/** Something the person can do, wherever they learnt it, in their words. */
public record Talent(String mots, Set<String> rome) {
    public Talent {
        rome = Set.copyOf(rome);
    }
}
