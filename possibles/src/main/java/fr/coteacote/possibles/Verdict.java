package fr.coteacote.possibles;

/** Where a thing stands for one person, one day. */
public enum Verdict {
    /** Every gate says yes. */
    ACCESSIBLE,
    /** No gate says no, at least one is unknown. */
    A_VERIFIER,
    /** At least one gate says no. */
    BLOQUEE
}
