/** For tests only: the requirement a test shows, what passed, and the page written from it. */
@NullMarked
package fr.coteacote.preuves;

import org.jspecify.annotations.NullMarked;
