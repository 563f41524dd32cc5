package fr.coteacote.espaces.conseil;

/** Why a file outside one's portfolio is opened today. */
public record PageMotif(String id, String prenom, boolean manque) {}
