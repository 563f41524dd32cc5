package fr.coteacote.espaces.conseil;

import java.util.List;

/** What the young person entrusted to me alone. */
public record PageConfidences(EnTete tete, List<String> confies) {}
