package fr.coteacote.espaces.reglages;

/** One possible answer of a list. */
public record Choix(String valeur, String libelle) {}
