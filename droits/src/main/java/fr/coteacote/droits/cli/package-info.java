/** The command line: situations in JSON Lines, results in JSON Lines. */
@NullMarked
package fr.coteacote.droits.cli;

import org.jspecify.annotations.NullMarked;
