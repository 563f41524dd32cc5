/** The person: identity as declared, and the ways to reach them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures", "envois", "acces"})
package fr.coteacote.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
