package fr.coteacote.droits;

/** What the person mainly does; pupils and students are {@code ETUDIANT}. */
public enum Activite {
    ACTIF,
    CHOMEUR,
    ETUDIANT,
    INACTIF
}
