package fr.coteacote.acces.web;

/** A telephone number or an e-mail address, kept when it could not be read. */
public record PageMoiEntrer(String moyen, boolean refuse) {}
