package fr.coteacote.possibles;

import java.time.LocalDate;

/** What the person answered about one thing. The last answer counts; everything can be taken back. */
public sealed interface Reponse {
    String id();

    LocalDate le();

    record Garde(String id, LocalDate le) implements Reponse {}

    /** Not now: it comes back once, on that day. */
    record PlusTard(String id, LocalDate le, LocalDate revient) implements Reponse {}

    /** Never again unless taken back; the reason is only if they wish. */
    record PasPourMoi(String id, LocalDate le, MotifRefus motif) implements Reponse {}

    /** Chosen: it lives in the plan from now on. */
    record Choisi(String id, LocalDate le) implements Reponse {}

    /** The previous answer is taken back, as if it had not been given. */
    record Reprise(String id, LocalDate le) implements Reponse {}
}
