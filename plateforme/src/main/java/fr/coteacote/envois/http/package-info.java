@NullMarked
package fr.coteacote.envois.http;

import org.jspecify.annotations.NullMarked;
