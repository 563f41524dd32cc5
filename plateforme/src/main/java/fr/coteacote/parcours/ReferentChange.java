package fr.coteacote.parcours;

import fr.coteacote.socle.Fait;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.StructureId;
import java.time.Instant;

/** Somebody else walks beside this young person from now on: they are told. */
public record ReferentChange(StructureId structure, JeuneId jeune, MembreId vers, Instant le) implements Fait {}
