/** All that has an hour: who may receive when, free slots, meetings planned. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures", "envois", "acces", "dossiers"})
package fr.coteacote.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
