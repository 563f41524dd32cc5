package fr.coteacote.donnees.reprise;

import fr.coteacote.dossiers.ReprendreDesDossiers.DejaLa;
import fr.coteacote.socle.JeuneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is already here when the file arrives. */
record Existants(List<DejaLa> personnes, Map<String, JeuneId> numeros, Set<JeuneId> suivis) {}
