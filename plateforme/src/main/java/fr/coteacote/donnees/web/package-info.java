@NullMarked
package fr.coteacote.donnees.web;

import org.jspecify.annotations.NullMarked;
