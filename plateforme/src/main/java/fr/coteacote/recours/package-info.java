/** A young person's rights over time: noticed, explained, chosen, asked, open, to renew; what was answered; concrete aids. */
@NullMarked
@ApplicationModule(allowedDependencies = {"droits", "socle", "structures", "acces", "dossiers"})
package fr.coteacote.recours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
