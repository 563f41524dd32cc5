package fr.coteacote.parcours;

import fr.coteacote.acces.Seance;
import fr.coteacote.socle.JeuneId;

/** Says whether a colleague may open this file today; what joins rooms to answer it lives on the roof. */
public interface GardienDesDossiers {
    /** Refuses when they may not: nobody acts on a file they may not read. */
    void exiger(JeuneId jeune, Seance seance);
}
