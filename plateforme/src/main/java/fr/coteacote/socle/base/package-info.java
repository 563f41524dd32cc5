@NullMarked
package fr.coteacote.socle.base;

import org.jspecify.annotations.NullMarked;
