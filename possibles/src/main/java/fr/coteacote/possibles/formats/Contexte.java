package fr.coteacote.possibles.formats;

import fr.coteacote.possibles.Territoire;
import java.time.LocalDate;

/** What the readers share: the day, the map, the report. */
public record Contexte(LocalDate jour, Territoire territoire, Registre registre) {}
