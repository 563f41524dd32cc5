/** Talking: one conversation for each young person, by the way they chose, at the hours they accept; reminders, and when to stop. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures", "envois", "acces", "dossiers", "agenda", "parcours"})
package fr.coteacote.echanges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
