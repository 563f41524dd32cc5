package fr.coteacote.espaces.conseil;

/** A card to print: the hour, the code, and the square to scan as an SVG path of {@code cote} modules. */
public record PageCarte(String quand, String code, String lien, String chemin, int cote) {}
