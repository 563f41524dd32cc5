/** Optional questions asked to a young person; answers kept apart from who gave them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures"})
package fr.coteacote.avis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
