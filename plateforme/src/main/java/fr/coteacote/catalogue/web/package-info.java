@NullMarked
package fr.coteacote.catalogue.web;

import org.jspecify.annotations.NullMarked;
