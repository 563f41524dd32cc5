package fr.coteacote.droits.cli;

import fr.coteacote.droits.SituationPartielle;

/** A situation read from a line, with the identifier it came with. */
public record Cas(String id, SituationPartielle connue) {}
