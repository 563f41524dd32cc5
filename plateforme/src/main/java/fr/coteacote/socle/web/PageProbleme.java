package fr.coteacote.socle.web;

/** A refusal told in plain French: what happened, what to do, where to go. */
public record PageProbleme(int statut, String titre, String quoiFaire, String retour, String retourLibelle) {}
