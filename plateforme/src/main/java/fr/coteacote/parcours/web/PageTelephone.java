package fr.coteacote.parcours.web;

import fr.coteacote.socle.web.DessinDeCode;

/** The square that opens the young person's space on their telephone; it serves once. */
public record PageTelephone(String prenom, DessinDeCode dessin, String retour) {}
