/** The library of possibles on a fictional national catalogue. */
@NullMarked
package fr.coteacote.mesures.possibles;

import org.jspecify.annotations.NullMarked;
