package fr.coteacote.acces.web;

/** Log-in of the team: the address typed is kept when the answer is no. */
public record PageEntrer(String courriel, boolean refuse) {}
