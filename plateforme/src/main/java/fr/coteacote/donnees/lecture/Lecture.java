package fr.coteacote.donnees.lecture;

/** What came of reading a file. */
public sealed interface Lecture {
    record Lue(Tableau tableau) implements Lecture {}

    /** @param pourquoi in plain French, with what to do */
    record Refusee(String pourquoi) implements Lecture {}
}
