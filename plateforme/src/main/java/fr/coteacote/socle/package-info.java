/**
 * The ground: the transaction's structure, who acts, the clock, identifiers, audit trail, one-use forms, page frame.
 *
 * <p>Small; nobody adds to it without a decision page.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package fr.coteacote.socle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
