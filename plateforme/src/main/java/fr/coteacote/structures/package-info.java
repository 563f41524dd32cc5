/** Missions Locales, their places, opening hours, team, time zone, settings and words. */
@NullMarked
@ApplicationModule(allowedDependencies = "socle")
package fr.coteacote.structures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
