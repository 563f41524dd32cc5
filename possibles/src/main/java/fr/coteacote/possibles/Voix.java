package fr.coteacote.possibles;

/** Who speaks or proposes. */
public enum Voix {
    JEUNE,
    EQUIPE,
    PAIR,
    PROCHE,
    PARTENAIRE,
    HASARD
}
