/**
 * Readers of the exchange formats: job offers v2, data·inclusion v1 and v0, service civique missions, CSV, and the
 * JSON of a person. Tolerant to what is missing or unknown, strict on what is broken.
 *
 * <p>Reached through {@link fr.coteacote.possibles.LectureDeFichiers}.
 */
@NullMarked
package fr.coteacote.possibles.formats;

import org.jspecify.annotations.NullMarked;
