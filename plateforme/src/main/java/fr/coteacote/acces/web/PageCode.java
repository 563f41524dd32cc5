package fr.coteacote.acces.web;

/** The second factor's code, asked after the password. */
public record PageCode(boolean refuse) {}
