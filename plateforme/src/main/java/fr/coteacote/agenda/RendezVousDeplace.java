package fr.coteacote.agenda;

import fr.coteacote.socle.Fait;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.StructureId;
import java.time.Instant;

/** A meeting moved to another hour. */
public record RendezVousDeplace(StructureId structure, RendezVousId rendezVous, JeuneId jeune, Instant debut)
        implements Fait {}
