package fr.coteacote.espaces.jeune;

import java.util.List;

/** Who read my file, when, and why when they do not usually accompany me. */
public record PageJournal(List<Lecture> lectures) {
    public record Lecture(String quand, String qui, boolean secret, boolean horsPortefeuille, String motif) {}
}
