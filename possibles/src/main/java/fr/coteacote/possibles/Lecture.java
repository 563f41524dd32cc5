package fr.coteacote.possibles;

import java.util.List;

/** Outcome of reading files: all of it, or nothing. A refused reading leaves the catalogue as it was. */
public sealed interface Lecture {
    Rapport rapport();

    record Acceptee(List<Opportunite> opportunites, Rapport rapport) implements Lecture {
        public Acceptee {
            opportunites = List.copyOf(opportunites);
        }
    }

    /** A file is broken, cut, empty, of no known format, or holds nothing readable. */
    record Refusee(Rapport rapport) implements Lecture {}
}
