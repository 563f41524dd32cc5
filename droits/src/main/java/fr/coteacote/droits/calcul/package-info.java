/** The rules, right by right, on facts that may be missing: each amount is a range, each condition true, false or unknown. */
@NullMarked
package fr.coteacote.droits.calcul;

import org.jspecify.annotations.NullMarked;
