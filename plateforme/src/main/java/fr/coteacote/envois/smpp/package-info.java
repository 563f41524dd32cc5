@NullMarked
package fr.coteacote.envois.smpp;

import org.jspecify.annotations.NullMarked;
