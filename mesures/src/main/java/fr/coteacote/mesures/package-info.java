/** Benchmarks and load scenarios, each run by {@code ./dev bench NAME}: the house is measured from outside, as people use it. */
@NullMarked
package fr.coteacote.mesures;

import org.jspecify.annotations.NullMarked;
