/** Takes over a portfolio kept in another tool: columns matched, lines understood, tried dry, then taken all or nothing. */
@NullMarked
package fr.coteacote.donnees.reprise;

import org.jspecify.annotations.NullMarked;
