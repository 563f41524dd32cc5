/** Lists that leave the house: a reason is asked, the departure is written down. */
@NullMarked
package fr.coteacote.donnees.listes;

import org.jspecify.annotations.NullMarked;
