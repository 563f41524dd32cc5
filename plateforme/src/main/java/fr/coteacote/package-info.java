/** Côte à Côte: everything a Mission Locale and a young person do together. One package, one room. */
@NullMarked
package fr.coteacote;

import org.jspecify.annotations.NullMarked;
