/**
 * Which rights a situation opens, how much, why, and under which text.
 *
 * <p>Pure Java: records in, records out. Knows neither Spring, SQL nor HTTP.
 */
@NullMarked
package fr.coteacote.droits;

import org.jspecify.annotations.NullMarked;
