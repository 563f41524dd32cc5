package fr.coteacote.envois;

import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.socle.Fait;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.StructureId;
import java.util.UUID;

/** Two messages were refused for the same number or address: somebody of the team checks it. */
public record MoyenADouter(StructureId structure, UUID message, JeuneId jeune, Canal canal) implements Fait {}
