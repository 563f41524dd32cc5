/** The dated values of one month, each scale as a typed record, built once per month from {@code Parametres}. */
@NullMarked
package fr.coteacote.droits.bareme;

import org.jspecify.annotations.NullMarked;
