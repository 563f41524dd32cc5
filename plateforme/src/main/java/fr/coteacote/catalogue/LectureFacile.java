package fr.coteacote.catalogue;

import java.util.List;

/** One possible for somebody who reads with difficulty: what, where, when, what it asks, what it brings, how. */
public record LectureFacile(String titre, List<Partie> parties) {
    public LectureFacile {
        parties = List.copyOf(parties);
    }

    /** @param phrases one idea each, one a line */
    public record Partie(String icone, String titre, List<String> phrases) {
        public Partie {
            phrases = List.copyOf(phrases);
        }
    }
}
