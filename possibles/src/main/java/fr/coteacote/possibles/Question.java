package fr.coteacote.possibles;

import java.util.BitSet;
import java.util.Optional;

/** Everything one reading of the catalogue needs. */
record Question(
        Catalogue catalogue,
        Regard regard,
        Approches approches,
        Note note,
        Plafond plafond,
        Reponses reponses,
        BitSet ecartees,
        Optional<Point> depart,
        long graineDuJour,
        long graineDuHasard,
        int combien) {}
