package fr.coteacote.accueil;

import fr.coteacote.agenda.RendezVousId;
import fr.coteacote.socle.Fait;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.StructureId;

/** Somebody who booked left a way to reach them: their link can be sent. */
public record MoyenDonne(StructureId structure, JeuneId jeune, RendezVousId rendezVous) implements Fait {}
