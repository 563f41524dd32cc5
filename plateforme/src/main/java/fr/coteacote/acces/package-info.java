/** Who enters, and how: team accounts, young people's links and codes, roles, sessions, reading journal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures", "envois"})
package fr.coteacote.acces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
