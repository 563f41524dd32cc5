package fr.coteacote.acces.web;

/** A link that no longer opens anything: why, and how to get another. */
public record PageLienFerme(String titre, String quoiFaire) {}
