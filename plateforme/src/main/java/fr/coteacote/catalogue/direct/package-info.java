/** Job offers asked live to their producer, page by page, as its rules say. */
@NullMarked
package fr.coteacote.catalogue.direct;

import org.jspecify.annotations.NullMarked;
