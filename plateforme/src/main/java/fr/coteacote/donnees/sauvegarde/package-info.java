/** Puts the whole database in one file, and back: read by structure, under the owner's ordinary role. */
@NullMarked
package fr.coteacote.donnees.sauvegarde;

import org.jspecify.annotations.NullMarked;
