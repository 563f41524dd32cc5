/** Settings of a structure: its card, places, closed days and team, in the hands of its direction. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"socle", "structures", "envois", "acces", "agenda", "parcours", "echanges", "donnees"})
package fr.coteacote.espaces.reglages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
