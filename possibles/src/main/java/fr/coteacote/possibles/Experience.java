package fr.coteacote.possibles;

/** What the source says about experience. A wish is never turned into a requirement. */
public sealed interface Experience {
    record NonDemandee() implements Experience {}

    record Souhaitee() implements Experience {}

    /** Required, in months; 0 when the length is not said. */
    record Exigee(int mois) implements Experience {}

    record NonPrecisee() implements Experience {}
}
