package fr.coteacote.espaces.visiteur;

/** Where a code is typed; what was typed stays when nothing bears it. */
public record PageCode(String code, boolean inconnu) {}
