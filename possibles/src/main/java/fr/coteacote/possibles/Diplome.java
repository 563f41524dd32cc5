package fr.coteacote.possibles;

/** What the source says about diplomas. Levels are those of the French framework: 3 CAP, 4 bac, 5 bac+2 … 8. */
public sealed interface Diplome {
    record NonDemande() implements Diplome {}

    /** Required; an empty domain means any. */
    record Exige(int niveau, String domaine) implements Diplome {}

    /** A diploma is required but its level could not be read. */
    record ExigeSansNiveau() implements Diplome {}

    record NonPrecise() implements Diplome {}
}
