/** The roof: what people see when a page needs several rooms at once. It composes, it decides nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.coteacote.espaces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
