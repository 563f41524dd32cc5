package fr.coteacote.possibles;

/** The gates, in the order they are told. Any no blocks; an unknown one is to be checked. */
public enum Critere {
    DATES,
    PLACES,
    AGE,
    PUBLIC,
    ZONE,
    TRAJET,
    HORAIRES,
    DUREE,
    PERMIS,
    VEHICULE,
    DIPLOME,
    EXPERIENCE,
    LANGUE,
    PAPIERS,
    COUT,
    CONDITIONS
}
