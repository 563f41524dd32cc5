package fr.coteacote.possibles;

/** Driving licences; AUTRE keeps a licence the lists do not know, never read as held. */
public enum Permis {
    AM,
    A1,
    A2,
    A,
    B1,
    B,
    BE,
    C1,
    C,
    CE,
    D1,
    D,
    DE,
    AUTRE
}
