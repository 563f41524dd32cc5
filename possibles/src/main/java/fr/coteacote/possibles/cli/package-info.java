/** The library from a terminal: {@code java -jar possibles.jar montrer …}. Files in, JSON out. */
@NullMarked
package fr.coteacote.possibles.cli;

import org.jspecify.annotations.NullMarked;
