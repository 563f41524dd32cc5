package fr.coteacote.droits;

/** How sure an outcome is: the scale is the right one, a difference with the law is known, or a value must be checked. */
public enum Confiance {
    SURE,
    PROBABLE,
    A_VERIFIER
}
