/**
 * Sample people for demonstrations: a fictional structure with a year of coherent history, lived through the use cases.
 *
 * <p>Exists only under the profile {@code demo}; see docs/decisions.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "socle",
            "structures",
            "envois",
            "acces",
            "dossiers",
            "agenda",
            "parcours",
            "accueil",
            "echanges",
            "recours",
            "catalogue",
            "possibles"
        })
package fr.coteacote.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
