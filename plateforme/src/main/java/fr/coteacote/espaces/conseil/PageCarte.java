package fr.coteacote.espaces.conseil;

import fr.coteacote.socle.web.DessinDeCode;

/** A card to print: the hour, the code, and the square to scan. */
public record PageCarte(String quand, String code, String lien, DessinDeCode dessin) {}
