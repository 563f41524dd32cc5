/** Outbox of text messages and e-mails: written in the transaction of the act, sent once afterwards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"socle", "structures"})
package fr.coteacote.envois;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
