@NullMarked
package fr.coteacote.socle.direct;

import org.jspecify.annotations.NullMarked;
