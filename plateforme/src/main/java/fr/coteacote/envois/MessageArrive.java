package fr.coteacote.envois;

import fr.coteacote.socle.Fait;
import fr.coteacote.socle.StructureId;
import java.util.UUID;

/** Somebody answered from outside; {@link Reception} keeps their words. */
public record MessageArrive(StructureId structure, UUID recu) implements Fait {}
