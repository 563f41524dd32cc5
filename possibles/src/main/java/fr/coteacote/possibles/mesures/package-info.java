/** Measures of this library on a fictional national catalogue: {@code java -jar possibles.jar mesurer}. */
@NullMarked
package fr.coteacote.possibles.mesures;

import org.jspecify.annotations.NullMarked;
