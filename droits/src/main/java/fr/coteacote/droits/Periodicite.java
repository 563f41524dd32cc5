package fr.coteacote.droits;

/** How often a right is paid; {@code ACCES} opens a door instead of paying. */
public enum Periodicite {
    MENSUEL,
    ANNUEL,
    UNE_FOIS,
    ACCES
}
