@NullMarked
package fr.coteacote.recours.web;

import org.jspecify.annotations.NullMarked;
