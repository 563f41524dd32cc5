/**
 * What is possible for someone today: gates, ranking, chance, and the reasons for each.
 *
 * <p>Pure Java: records in, records out. Knows neither Spring, SQL nor HTTP.
 */
@NullMarked
package fr.coteacote.possibles;

import org.jspecify.annotations.NullMarked;
