package fr.coteacote.espaces.conseil;

import fr.coteacote.dossiers.MotsQuiJugent.Morceau;
import java.util.List;

/** A text being typed, where its words judge. */
public record PageMotsQuiJugent(List<Morceau> morceaux) {}
