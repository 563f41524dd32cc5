@NullMarked
package fr.coteacote.socle.web;

import org.jspecify.annotations.NullMarked;
