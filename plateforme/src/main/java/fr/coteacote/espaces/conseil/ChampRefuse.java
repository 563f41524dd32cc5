package fr.coteacote.espaces.conseil;

/**
 * A refusal on a page of a file, with what was typed.
 *
 * @param champ identifier of the field it is about
 */
public record ChampRefuse(String champ, String message, String saisie) {}
