package fr.coteacote.droits;

/** Where the person is enrolled, if anywhere (public establishments). */
public enum Scolarite {
    AUCUNE,
    COLLEGE,
    LYCEE,
    SUPERIEUR
}
