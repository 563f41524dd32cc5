/** The accompaniment: life cycle, référent and relais, requests, meetings held, steps forward. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures", "envois", "acces", "dossiers", "agenda"})
package fr.coteacote.parcours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
