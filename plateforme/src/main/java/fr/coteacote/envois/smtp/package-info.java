@NullMarked
package fr.coteacote.envois.smtp;

import org.jspecify.annotations.NullMarked;
