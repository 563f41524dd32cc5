package fr.coteacote.acces.web;

/** The first name of who enters, when a telephone is shared. */
public record PageMoiPrenom(String prenom, boolean refuse) {}
