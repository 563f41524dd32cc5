@NullMarked
package fr.coteacote.acces.web;

import org.jspecify.annotations.NullMarked;
