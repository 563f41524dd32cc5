package fr.coteacote.espaces.jeune;

/** My settings as they stand. */
public record PageReglages(boolean vous, String canal, String moment, boolean garde) {}
