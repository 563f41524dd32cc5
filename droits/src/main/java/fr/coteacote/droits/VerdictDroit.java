package fr.coteacote.droits;

/** What the rules say of a right; not to be confused with a right that was obtained. */
public enum VerdictDroit {
    ELIGIBLE,
    NON_ELIGIBLE,
    A_PRECISER
}
