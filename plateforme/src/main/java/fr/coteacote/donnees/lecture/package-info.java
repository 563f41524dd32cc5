/** Reads a table from a file of any origin: pure, no database, nothing believed about its name. */
@NullMarked
package fr.coteacote.donnees.lecture;

import org.jspecify.annotations.NullMarked;
