/** The door: light contacts, bookings without account, helping hands, first welcome, the day of a place. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures", "envois", "acces", "dossiers", "agenda", "parcours"})
package fr.coteacote.accueil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
