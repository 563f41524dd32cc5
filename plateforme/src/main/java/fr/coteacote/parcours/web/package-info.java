@NullMarked
package fr.coteacote.parcours.web;

import org.jspecify.annotations.NullMarked;
