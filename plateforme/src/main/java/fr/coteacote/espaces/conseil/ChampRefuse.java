package fr.coteacote.espaces.conseil;

/**
 * A refusal on a page of a file; what was typed comes back by itself (see {@code Cadre.tape}).
 *
 * @param champ identifier of the field it is about
 */
public record ChampRefuse(String champ, String message) {}
