package fr.coteacote.possibles;

/**
 * An occupation that a talent may point at.
 *
 * @param rome its code
 * @param libelle in everyday words
 */
public record Metier(String rome, String libelle) {}
