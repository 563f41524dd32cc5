package fr.coteacote.agenda;

import fr.coteacote.socle.Fait;
import fr.coteacote.socle.StructureId;
import java.util.UUID;

/** A colleague gave the address of a calendar kept elsewhere. */
public record CalendrierAjoute(StructureId structure, UUID calendrier) implements Fait {}
